package org.alongside.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
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
}
