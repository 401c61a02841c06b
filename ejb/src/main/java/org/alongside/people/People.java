package org.alongside.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Persons and the roles they hold, for administrators and for the program itself. */
@Stateless
public class People {
  @PersistenceContext private EntityManager em;
  @Inject private PeopleQueries people;
  @Inject private PersonDetailsQueries details;
  @Inject private Event<PersonAdded> added;
  @Inject private Event<RoleEnding> ending;
  @Inject private Event<PersonChanged> changed;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** One person, whole. */
  @RolesAllowed(Roles.ADMIN)
  public PersonDetails details(String person) {
    return details.of(people.person(person), today.date());
  }

  /** What persons are called, for features that keep ids. Those who do not exist are left out. */
  @RolesAllowed({Roles.PERSON, Roles.SYSTEM})
  public Map<Long, PersonName> names(Collection<Long> ids) {
    return people.names(ids);
  }

  /** Adds a person, with an account when there is an address, and with roles from today on. */
  @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
  public PersonRef add(AddPerson add) {
    Person person = new Person(add.given(), add.family(), clock.now());
    person.prefer(add.preferred(), add.language(), null, null);
    person.work(add.staffGroup(), add.profession(), add.startOn());
    em.persist(person);
    em.flush();
    added.fire(new PersonAdded(person.ref(), add.email()));
    add.roles().forEach(role -> addGrant(person, role, null, new Span(today.date(), null)));
    return person.ref();
  }

  /**
   * Changes a person.
   *
   * @throws BusinessException when somebody else has changed them since they were looked at
   */
  @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
  public void change(String person, ChangePerson change) {
    Person found = people.person(person);
    if (found.version() != change.version()) {
      throw Refusal.conflict("people.error.changedSince");
    }
    found.name(change.given(), change.family());
    found.prefer(change.preferred(), change.language(), found.zone(), found.theme());
    found.work(change.staffGroup(), change.profession(), change.startOn());
    changed.fire(new PersonChanged(found.id()));
  }

  /**
   * Gives a role. LEADER is not given: whoever leads a team has it.
   *
   * @param team public id of the team it is for, or null: everywhere
   * @param from first day
   * @param endsOn first day without it, or null: open
   */
  @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
  public void grant(String person, String role, String team, LocalDate from, LocalDate endsOn) {
    addGrant(people.person(person), role, team, new Span(from, endsOn));
  }

  /** Ends a role on a day: the first without it, today or later. */
  @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
  public void endGrant(String person, long grantId, LocalDate day) {
    Person found = people.person(person);
    RoleGrant grant =
        people.grants(found.id()).stream()
            .filter(g -> g.id() == grantId)
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    if (day.isBefore(today.date())) {
      throw Refusal.invalid("people.error.past");
    }
    ending.fire(new RoleEnding(found.id(), grant.role(), day));
    grant.end(day);
    changed.fire(new PersonChanged(found.id()));
  }

  private void addGrant(Person person, String role, String team, Span span) {
    if (Roles.LEADER.equals(role)) {
      throw Refusal.invalid("people.error.leaderByTeam");
    }
    Long teamId = team == null ? null : people.team(team).id();
    boolean holds =
        people.grants(person.id()).stream()
            .anyMatch(
                g ->
                    g.role().equals(role)
                        && Objects.equals(g.teamId(), teamId)
                        && g.span().meets(span));
    if (holds) {
      throw Refusal.conflict("people.error.hasRole");
    }
    Long by = caller.isSystem() ? null : caller.personId();
    em.persist(new RoleGrant(person.id(), role, teamId, span, by));
    changed.fire(new PersonChanged(person.id()));
  }
}
