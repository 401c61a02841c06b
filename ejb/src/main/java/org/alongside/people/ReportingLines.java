package org.alongside.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/** Who is whose line manager: one at a time, never in a circle, kept as history. */
@Stateless
public class ReportingLines {
  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PeopleQueries people;
  @Inject private Deeds deeds;

  /**
   * Gives a person a line manager from a day on; whoever was it until then is it no more. What was
   * planned for later days is dropped.
   *
   * @param person public id
   * @param manager public id
   * @param from first day
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void assign(String person, String manager, LocalDate from) {
    Person managed = people.personToChange(person);
    access.requireCoordinatorOf(managed.id());
    Person boss = people.person(manager);
    access.requireCoordinatorOf(boss.id());
    ReportingLine line = new ReportingLine(managed.id(), boss.id(), new Span(from, null));
    LineRule.Step added = new LineRule.Step(managed.id(), boss.id(), line.span());
    if (LineRule.closesACircle(added, this::above)) {
      throw Refusal.conflict("people.error.circle", boss.displayName(), managed.displayName());
    }
    endFrom(managed, from);
    em.persist(line);
    deeds.ofPerson("person.manager.given", managed);
  }

  /**
   * Ends that a person has a line manager.
   *
   * @param person public id
   * @param day first day without one
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void end(String person, LocalDate day) {
    Person managed = people.person(person);
    access.requireCoordinatorOf(managed.id());
    if (endFrom(managed, day) == 0) {
      throw BusinessException.notFound();
    }
    deeds.ofPerson("person.manager.ended", managed);
  }

  private long endFrom(Person managed, LocalDate day) {
    List<ReportingLine> going =
        em.createNamedQuery("ReportingLine.ofPerson", ReportingLine.class)
            .setParameter("person", managed.id())
            .getResultStream()
            .filter(l -> l.span().endsOn() == null || l.span().endsOn().isAfter(day))
            .toList();
    going.forEach(l -> l.end(day));
    return going.size();
  }

  private List<LineRule.Step> above(Collection<Long> persons) {
    return em.createNamedQuery("ReportingLine.ofPersons", ReportingLine.class)
        .setParameter("persons", persons)
        .getResultStream()
        .map(l -> new LineRule.Step(l.personId(), l.managerId(), l.span()))
        .toList();
  }
}
