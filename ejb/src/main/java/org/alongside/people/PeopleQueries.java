package org.alongside.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/** Persons, teams and roles, found. */
@Dependent
class PeopleQueries {
  @PersistenceContext private EntityManager em;

  /** The person at an address; looks like any missing page when there is none. */
  Person person(String publicId) {
    return em.createNamedQuery("Person.byPublicId", Person.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  /** The same, to be changed: whoever else changes it comes before or after. */
  Person personToChange(String publicId) {
    return locked(person(publicId));
  }

  Team teamToChange(String publicId) {
    return locked(team(publicId));
  }

  Site siteToChange(String publicId) {
    return locked(site(publicId));
  }

  private <T> T locked(T found) {
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  Person person(long id) {
    return Optional.ofNullable(em.find(Person.class, id)).orElseThrow(BusinessException::notFound);
  }

  Team team(String publicId) {
    return em.createNamedQuery("Team.byPublicId", Team.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  List<RoleGrant> grants(long personId) {
    return em.createNamedQuery("RoleGrant.ofPerson", RoleGrant.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /**
   * A role with the site it is for.
   *
   * @param siteId the site, or null
   */
  record GrantAt(RoleGrant grant, Long siteId) {}

  List<GrantAt> grantsWithSites(long personId) {
    return em.createQuery(
            """
            SELECT g, s.siteId FROM RoleGrant g LEFT JOIN RoleSite s ON s.grantId = g.id
            WHERE g.personId = :person
            """,
            Object[].class)
        .setParameter("person", personId)
        .getResultStream()
        .map(row -> new GrantAt((RoleGrant) row[0], (Long) row[1]))
        .toList();
  }

  List<TeamMember> memberships(long personId) {
    return em.createNamedQuery("TeamMember.ofPerson", TeamMember.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** The roles in force on {@code day}: those granted, and LEADER for whoever leads a team. */
  Set<String> roles(long personId, LocalDate day) {
    Set<String> roles = new TreeSet<>();
    roles.add(Roles.PERSON);
    grants(personId).stream()
        .filter(g -> g.isInForce(day))
        .map(RoleGrant::role)
        .forEach(roles::add);
    if (!teamsLedBy(personId, day).isEmpty()) {
      roles.add(Roles.LEADER);
    }
    return Set.copyOf(roles);
  }

  List<Long> teamsLedBy(long personId, LocalDate day) {
    return em.createNamedQuery("TeamMember.ledBy", Long.class)
        .setParameter("person", personId)
        .setParameter("day", day)
        .getResultList();
  }

  Map<Long, PersonName> names(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            SELECT NEW org.alongside.people.PersonName(p.id, p.publicId, p.givenName, p.familyName, p.preferredName)
            FROM Person p WHERE p.id IN :ids
            """,
            PersonName.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(PersonName::id, name -> name));
  }

  Site site(String publicId) {
    return em.createNamedQuery("Site.byPublicId", Site.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  /** Where a coordinator's role holds on {@code day}. */
  Reach reach(long personId, LocalDate day) {
    Set<Long> teams = new HashSet<>();
    Set<Long> sites = new HashSet<>();
    for (Object[] row :
        em.createQuery(
                """
                SELECT g.teamId, s.siteId FROM RoleGrant g LEFT JOIN RoleSite s ON s.grantId = g.id
                WHERE g.personId = :person AND g.role = :role
                AND g.fromOn <= :day AND (g.endsOn IS NULL OR g.endsOn > :day)
                """,
                Object[].class)
            .setParameter("person", personId)
            .setParameter("role", Roles.COORDINATOR)
            .setParameter("day", day)
            .getResultList()) {
      if (row[0] == null && row[1] == null) {
        return Reach.EVERYWHERE;
      }
      (row[0] == null ? sites : teams).add((Long) (row[0] == null ? row[1] : row[0]));
    }
    if (!sites.isEmpty()) {
      teams.addAll(teamsAt(sites, day));
    }
    return new Reach(false, Set.copyOf(sites), Set.copyOf(teams));
  }

  private List<Long> teamsAt(Set<Long> sites, LocalDate day) {
    return em.createQuery(
            """
            SELECT t.teamId FROM TeamSite t WHERE t.siteId IN :sites
            AND t.fromOn <= :day AND (t.endsOn IS NULL OR t.endsOn > :day)
            """,
            Long.class)
        .setParameter("sites", sites)
        .setParameter("day", day)
        .getResultList();
  }

  /** Whether somebody is or will be in a team of the reach, or was until they left. */
  boolean isWithin(long personId, Reach reach, LocalDate day) {
    return em.createQuery(
                """
                SELECT COUNT(m) FROM TeamMember m WHERE m.personId = :person AND m.teamId IN :teams
                AND (m.endsOn IS NULL OR m.endsOn > :day OR m.endsOn = (SELECT MAX(l.leftOn) FROM Leaving l
                WHERE l.personId = m.personId AND l.backOn IS NULL))
                """,
                Long.class)
            .setParameter("person", personId)
            .setParameter("teams", reach.teamsForQuery())
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  /** Whether somebody leads a team on {@code day} that the person is in on that day. */
  boolean leads(long leader, long person, LocalDate day) {
    return em.createQuery(
                """
                SELECT COUNT(l) FROM TeamMember l JOIN TeamMember m ON m.teamId = l.teamId
                WHERE l.personId = :leader AND l.relation = org.alongside.people.TeamRelation.LEADS
                AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day)
                AND m.personId = :person AND m.fromOn <= :day AND (m.endsOn IS NULL OR m.endsOn > :day)
                """,
                Long.class)
            .setParameter("leader", leader)
            .setParameter("person", person)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  /** Whether somebody is the person's line manager on {@code day}. */
  boolean manages(long manager, long person, LocalDate day) {
    return em.createQuery(
                """
                SELECT COUNT(r) FROM ReportingLine r
                WHERE r.personId = :person AND r.managerId = :manager
                AND r.fromOn <= :day AND (r.endsOn IS NULL OR r.endsOn > :day)
                """,
                Long.class)
            .setParameter("person", person)
            .setParameter("manager", manager)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  Optional<Leaving> leaving(long personId) {
    return em.createNamedQuery("Leaving.open", Leaving.class)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }
}
