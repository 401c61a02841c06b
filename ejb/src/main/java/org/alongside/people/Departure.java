package org.alongside.people;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.SiteClock;

/** Somebody leaves, and perhaps comes back. */
@Dependent
class Departure {
  @PersistenceContext private EntityManager em;
  @Inject private PeopleQueries people;
  @Inject private Deeds deeds;
  @Inject private Event<RoleEnding> ending;
  @Inject private Event<PersonLeft> left;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** What ended with it. */
  Register.Gone leave(Person person, LocalDate day, LeavingReason reason) {
    if (people.leaving(person.id()).isPresent()) {
      throw Refusal.conflict("people.error.hasLeft");
    }
    Leaving leaving = new Leaving(person.id(), day, reason, clock.now(), deeds.whoCalls());
    em.persist(leaving);
    List<Register.Ended> roles = endRoles(person, day);
    List<Register.Ended> memberships = new ArrayList<>();
    people.memberships(person.id()).stream()
        .filter(m -> goesOn(m.span(), day))
        .forEach(
            m -> {
              memberships.add(new Register.Ended(m.id(), m.span().endsOn()));
              m.end(day);
            });
    List<Register.Ended> lines = new ArrayList<>();
    em.createNamedQuery("ReportingLine.touching", ReportingLine.class)
        .setParameter("person", person.id())
        .setParameter("day", day)
        .getResultList()
        .forEach(
            line -> {
              lines.add(new Register.Ended(line.id(), line.span().endsOn()));
              line.end(day);
            });
    left.fire(new PersonLeft(person.id(), day, reason));
    deeds.ofPerson("person.left", person);
    return new Register.Gone(roles, memberships, lines);
  }

  void comeBack(Person person) {
    people
        .leaving(person.id())
        .orElseThrow(() -> Refusal.conflict("people.error.isHere"))
        .comeBack(today.date());
    deeds.ofPerson("person.back", person);
  }

  /** A role was in force until today, whatever day the person says they left. */
  private List<Register.Ended> endRoles(Person person, LocalDate day) {
    LocalDate end = day.isBefore(today.date()) ? today.date() : day;
    List<Register.Ended> ended = new ArrayList<>();
    for (RoleGrant grant : people.grants(person.id())) {
      if (goesOn(grant.span(), end)) {
        ending.fire(new RoleEnding(person.id(), grant.role(), end));
        ended.add(new Register.Ended(grant.id(), grant.span().endsOn()));
        grant.end(end);
      }
    }
    return ended;
  }

  private static boolean goesOn(Span span, LocalDate day) {
    return span.endsOn() == null || span.endsOn().isAfter(day);
  }
}
