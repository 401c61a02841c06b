package org.alongside.stories;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.Fellowship;
import org.alongside.people.Today;

/**
 * Who may be named as a reader: a practice mentor, a mentee, somebody in the same team or in a
 * community of practice with the owner; and not who leads that team or manages the owner, nor,
 * through a community, anybody who decides over anybody's work, so that nobody finds themselves
 * asked for their story by whoever decides over their work. The same rule decides again each time
 * something is opened.
 */
@Dependent
class NamedReaders {
  private static final String IN_FORCE =
      " AND %1$s.fromOn <= :day AND (%1$s.endsOn IS NULL OR %1$s.endsOn > :day)";
  private static final String TIE = "SELECT l.%s FROM MentorLine l WHERE l.%s = :self";
  private static final String MENTORS =
      TIE.formatted("mentorId", "personId") + " AND l.covers = FALSE" + IN_FORCE.formatted("l");
  private static final String MENTEES =
      TIE.formatted("personId", "mentorId") + " AND l.covers = FALSE" + IN_FORCE.formatted("l");
  private static final String TEAM =
      "SELECT DISTINCT o.personId FROM TeamMember m JOIN TeamMember o ON o.teamId = m.teamId WHERE"
          + " m.personId = :self AND o.personId <> :self AND m.relation ="
          + " org.alongside.people.TeamRelation.MEMBER_OF AND o.relation ="
          + " org.alongside.people.TeamRelation.MEMBER_OF"
          + IN_FORCE.formatted("m")
          + IN_FORCE.formatted("o");
  private static final String LEADS =
      "FROM TeamMember m JOIN TeamMember l ON l.teamId = m.teamId WHERE m.personId IN :owners AND"
          + " l.personId IN :readers AND m.relation = org.alongside.people.TeamRelation.MEMBER_OF"
          + " AND l.relation = org.alongside.people.TeamRelation.LEADS"
          + IN_FORCE.formatted("m")
          + IN_FORCE.formatted("l");
  private static final String MANAGES =
      "FROM ReportingLine r WHERE r.personId IN :owners AND r.managerId IN :readers"
          + IN_FORCE.formatted("r");

  @PersistenceContext private EntityManager em;
  @Inject private Fellowship fellowship;
  @Inject private Today today;

  /** Those whom an owner may name today, with the reason; a fixed number of statements. */
  Map<Long, ReaderTie> of(long owner) {
    Map<Long, ReaderTie> readers = new LinkedHashMap<>();
    ids(MENTORS, owner).forEach(id -> readers.put(id, ReaderTie.MENTOR));
    ids(MENTEES, owner).forEach(id -> readers.putIfAbsent(id, ReaderTie.MENTEE));
    Set<Long> team = ids(TEAM, owner);
    if (!team.isEmpty()) {
      team.removeAll(above("SELECT l.personId " + LEADS, Set.of(owner), team));
      team.removeAll(above("SELECT r.managerId " + MANAGES, Set.of(owner), team));
    }
    team.forEach(id -> readers.putIfAbsent(id, ReaderTie.TEAM));
    Set<Long> fellows = new HashSet<>(fellowship.fellows(owner));
    fellows.removeAll(readers.keySet());
    if (!fellows.isEmpty()) {
      fellowship.withoutPower(fellows).forEach(id -> readers.put(id, ReaderTie.COMMUNITY));
    }
    return readers;
  }

  /** Those who may name that reader today: the same rule, from the other end. */
  Set<Long> owners(long reader) {
    Set<Long> owners = ids(TEAM, reader);
    if (!owners.isEmpty()) {
      Set<Long> under = above("SELECT m.personId " + LEADS, owners, Set.of(reader));
      under.addAll(above("SELECT r.personId " + MANAGES, owners, Set.of(reader)));
      owners.removeAll(under);
    }
    Set<Long> fellows = fellowship.fellows(reader);
    if (!fellows.isEmpty() && !fellowship.withoutPower(Set.of(reader)).isEmpty()) {
      owners.addAll(fellows);
    }
    owners.addAll(ids(MENTORS, reader));
    owners.addAll(ids(MENTEES, reader));
    return owners;
  }

  private Set<Long> ids(String query, long self) {
    return day(em.createQuery(query, Long.class).setParameter("self", self));
  }

  private Set<Long> above(String query, Collection<Long> owners, Collection<Long> readers) {
    return day(
        em.createQuery(query, Long.class)
            .setParameter("owners", List.copyOf(owners))
            .setParameter("readers", List.copyOf(readers)));
  }

  private Set<Long> day(TypedQuery<Long> query) {
    return new HashSet<>(query.setParameter("day", today.date()).getResultList());
  }
}
