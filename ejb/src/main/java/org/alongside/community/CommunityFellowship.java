package org.alongside.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.people.Fellowship;
import org.alongside.people.Today;

/** Who is in a community with whom, for the features below: both are in it, and both may enter. */
@ApplicationScoped
class CommunityFellowship implements Fellowship {
  @PersistenceContext private EntityManager em;
  @Inject private CommunityQueries queries;
  @Inject private Today today;

  /** Somebody in a community that the other is in, too. */
  private record Beside(long person, CommunityKind kind) {}

  @Override
  public Set<Long> fellows(long person) {
    List<Beside> beside =
        em.createQuery(
                """
                SELECT o.personId, c.kind FROM CommunityMember m
                JOIN CommunityMember o ON o.communityId = m.communityId
                JOIN Community c ON c.id = m.communityId
                WHERE m.personId = :person AND o.personId <> :person AND c.closedOn IS NULL
                AND m.state = org.alongside.community.MemberState.MEMBER
                AND o.state = org.alongside.community.MemberState.MEMBER
                """,
                Object[].class)
            .setParameter("person", person)
            .getResultStream()
            .map(r -> new Beside((Long) r[0], (CommunityKind) r[1]))
            .toList();
    if (beside.isEmpty()) {
      return Set.of();
    }
    Set<Long> all = beside.stream().map(Beside::person).collect(Collectors.toSet());
    all.add(person);
    Map<Long, EntryRule.Facts> facts = queries.facts(all, today.date());
    Set<Long> fellows = new HashSet<>();
    for (Beside one : beside) {
      if (mayEnter(one.kind(), facts, person) && mayEnter(one.kind(), facts, one.person())) {
        fellows.add(one.person());
      }
    }
    return fellows;
  }

  private static boolean mayEnter(
      CommunityKind kind, Map<Long, EntryRule.Facts> facts, long person) {
    return EntryRule.mayEnter(kind, facts.getOrDefault(person, EntryRule.Facts.NOBODY));
  }

  @Override
  public Set<Long> withoutPower(Collection<Long> persons) {
    Map<Long, EntryRule.Facts> facts = queries.facts(persons, today.date());
    return persons.stream()
        .filter(p -> facts.containsKey(p) && !facts.get(p).hasPowerOverOthers())
        .collect(Collectors.toSet());
  }
}
