package org.alongside.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.alongside.platform.SiteClock;

/** What is written about persons, one by one or many at once: the rules and what is told of it. */
@Dependent
class PersonWriting {
  private static final String PERSON = "person";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PeopleQueries people;
  @Inject private Deeds deeds;
  @Inject private Event<PersonAdded> added;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** A person who is yet to be kept. */
  Person begin(AddPerson add) {
    Person person = new Person(add.given(), add.family(), clock.now());
    person.prefer(add.preferred(), add.language(), null, null);
    person.work(add.staffGroup(), add.profession(), add.startOn());
    return person;
  }

  /** Tells of a person who has just been kept; their roles, which are yet to be kept. */
  List<RoleGrant> welcome(Person person, AddPerson add) {
    deeds.ofPerson("person.added", person);
    added.fire(new PersonAdded(person.ref(), add.email()));
    return add.roles().stream()
        .map(role -> give(person, GrantRole.everywhere(role, today.date()), null, List.of()))
        .toList();
  }

  void change(Person found, ChangePerson change) {
    if (found.version() != change.version()) {
      throw Refusal.conflict("people.error.changedSince");
    }
    Person before = found.asItIs();
    found.name(change.given(), change.family());
    found.prefer(change.preferred(), change.language(), found.zone(), found.theme());
    found.work(change.staffGroup(), change.profession(), change.startOn());
    long id = found.id();
    deeds.keep(PERSON, id, "name", before.fullName(), found.fullName());
    deeds.keep(PERSON, id, "preferred", before.preferredName(), found.preferredName());
    deeds.keep(PERSON, id, "language", before.language(), found.language());
    deeds.keep(PERSON, id, "group", before.staffGroup(), found.staffGroup());
    deeds.keep(PERSON, id, "profession", before.profession(), found.profession());
    deeds.keep(PERSON, id, "start", before.startOn(), found.startOn());
    deeds.ofPerson("person.changed", found);
  }

  /** Gives a role, at a site or in a team where it names one. */
  RoleGrant give(Person person, GrantRole grant) {
    Long siteId = grant.site() == null ? null : people.site(grant.site()).id();
    RoleGrant given = give(person, grant, siteId, people.grantsWithSites(person.id()));
    em.persist(given);
    if (siteId != null) {
      em.flush();
      em.persist(new RoleSite(given.id(), siteId));
    }
    return given;
  }

  /**
   * A role, which is yet to be kept.
   *
   * @param held the roles that the person has, had or will have
   */
  RoleGrant give(Person person, GrantRole grant, Long siteId, List<PeopleQueries.GrantAt> held) {
    grant.requireGivable(access.canAdminister());
    Long teamId = grant.team() == null ? null : people.team(grant.team()).id();
    if (siteId != null
        && (teamId != null || org.alongside.platform.Roles.ADMIN.equals(grant.role()))) {
      throw Refusal.invalid("people.error.roleEverywhere");
    }
    GrantRole.requireWithin(access::reach, grant.role(), teamId, siteId);
    Span span = new Span(grant.from(), grant.endsOn());
    boolean holds =
        held.stream()
            .anyMatch(
                g ->
                    g.grant().role().equals(grant.role())
                        && Objects.equals(g.grant().teamId(), teamId)
                        && Objects.equals(g.siteId(), siteId)
                        && g.grant().span().meets(span));
    if (holds) {
      throw Refusal.conflict("people.error.hasRole");
    }
    RoleGrant given = new RoleGrant(person.id(), grant.role(), teamId, span, deeds.whoCalls());
    deeds.ofPerson("person.role.given", person);
    return given;
  }

  /**
   * That a person is in a team, which is yet to be kept.
   *
   * @param theirs what the person is, was or will be there
   */
  TeamMember join(
      Team joined, Person who, TeamRelation relation, Span span, List<TeamMember> theirs) {
    if (theirs.stream().anyMatch(m -> m.relation() == relation && m.span().meets(span))) {
      throw Refusal.conflict("people.error.inTeam");
    }
    if (joined.closedOn() != null) {
      throw Refusal.conflict("people.error.teamClosed");
    }
    TeamMember member = new TeamMember(joined.id(), who.id(), relation, span);
    deeds.ofPerson("person.team.joined", who);
    return member;
  }
}
