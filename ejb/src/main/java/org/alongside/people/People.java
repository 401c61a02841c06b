package org.alongside.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/** Persons and the roles they hold, for those who look after them and for the program itself. */
@Stateless
public class People {
  private static final String PERSON = "person";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PeopleQueries people;
  @Inject private PersonDetailsQueries details;
  @Inject private Departure departure;
  @Inject private PersonWriting writing;
  @Inject private Deeds deeds;
  @Inject private Tidings tidings;
  @Inject private Event<RoleEnding> ending;
  @Inject private Today today;

  /** One person, whole. That they were looked at is written down, and shown to them. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public PersonDetails details(String person) {
    Person found = people.person(person);
    access.requireCoordinatorOf(found.id());
    deeds.reads("person.read", found);
    return details.of(found, today.date(), access.mayArrange(found.id()));
  }

  /** What was changed about a person, the latest first; the last hundred. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<HistoryRow> history(String person) {
    Person found = people.person(person);
    access.requireCoordinatorOf(found.id());
    deeds.reads("person.history.read", found);
    return deeds.history(PERSON, found.id());
  }

  /**
   * What persons are called, for pages that show ids which the program keeps. Those who do not
   * exist are left out. Features ask {@link PersonDesk#names}, after their own check.
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public Map<Long, PersonName> namesOf(Collection<Long> ids) {
    access.requireCoordinatorEverywhere();
    return people.names(ids);
  }

  /**
   * Adds a person who is in no team yet, with an account when there is an address, and with roles
   * from today on.
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public PersonRef add(AddPerson add) {
    access.requireCoordinatorEverywhere();
    return kept(add).ref();
  }

  /**
   * Adds a person to a team from today on; a coordinator of that team may.
   *
   * @param team public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public PersonRef addTo(String team, AddPerson add) {
    Team joined = people.teamToChange(team);
    access.requireCoordinatorOfTeam(joined.id());
    Person person = kept(add);
    Span span = new Span(today.date(), null);
    em.persist(writing.join(joined, person, TeamRelation.MEMBER_OF, span, List.of()));
    tidings.ofTeam(joined, person, TeamRelation.MEMBER_OF, span);
    return person.ref();
  }

  private Person kept(AddPerson add) {
    Person person = writing.begin(add);
    em.persist(person);
    em.flush();
    writing.welcome(person, add).forEach(em::persist);
    return person;
  }

  /**
   * Changes a person; what was before stays readable in the history.
   *
   * @throws BusinessException when somebody else has changed them since they were looked at
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void change(String person, ChangePerson change) {
    Person found = people.personToChange(person);
    access.requireCoordinatorOf(found.id());
    writing.change(found, change);
  }

  /**
   * Gives a role for one team or everywhere; see {@link #give(String, GrantRole)}.
   *
   * @param team public id of the team it is for, or null: everywhere
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void grant(String person, String role, String team, LocalDate from, LocalDate endsOn) {
    give(person, new GrantRole(role, null, team, from, endsOn));
  }

  /**
   * Gives a role. LEADER is not given: whoever leads a team has it. A coordinator gives no role
   * that looks after others, and not to themselves.
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void give(String person, GrantRole grant) {
    Person found = people.personToChange(person);
    access.requireMayArrange(found.id());
    RoleGrant given = writing.give(found, grant);
    em.flush();
    tidings.ofRole(given, found);
  }

  /** Ends a role on a day: the first without it, today or later. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void endGrant(String person, long grantId, LocalDate day) {
    Person found = people.personToChange(person);
    access.requireMayArrange(found.id());
    PeopleQueries.GrantAt at =
        people.grantsWithSites(found.id()).stream()
            .filter(g -> g.grant().id() == grantId)
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    RoleGrant grant = at.grant();
    GrantRole.requireWithin(access::reach, grant.role(), grant.teamId(), at.siteId());
    if (day.isBefore(today.date())) {
      throw Refusal.invalid("people.error.past");
    }
    ending.fire(new RoleEnding(found.id(), grant.role(), day));
    grant.end(day);
    deeds.ofPerson("person.role.ended", found);
  }

  /**
   * Somebody leaves the service: from {@code day} on they cannot sign in, and their roles, teams,
   * lines and positions end. What they did stays.
   *
   * @param day the first day on which they are no longer here; may be over already
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void leave(String person, LocalDate day, LeavingReason reason) {
    Person found = people.personToChange(person);
    access.requireMayArrange(found.id());
    departure.leave(found, day, reason);
  }

  /** Somebody who left is here again from today on; roles and teams are given anew. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void comeBack(String person) {
    Person found = people.personToChange(person);
    access.requireMayArrange(found.id());
    departure.comeBack(found);
  }
}
