package org.alongside.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells mentoring who may be a mentor. Not a boundary: it runs in the transaction and after the
 * check of whoever calls, and the web module cannot see it.
 */
@ApplicationScoped
public class AbilityDesk {
  /** Wellness, supervision and growth: what a mentor holds at level 3. */
  private static final String SUPERVISION = "C12";

  private static final int ALONE = 3;

  @PersistenceContext private EntityManager em;

  /**
   * Those who hold C12 at level 3 or more, or have a coordinator's grant as a mentor for it. Two
   * statements.
   */
  public Set<Long> mayMentor(Collection<Long> persons, LocalDate day) {
    if (persons.isEmpty()) {
      return Set.of();
    }
    Set<Long> may = new HashSet<>();
    em.createQuery(
            "SELECT h FROM HeldLevel h WHERE h.personId IN :persons AND h.competency = :which AND"
                + " h.level >= :level",
            HeldLevel.class)
        .setParameter("persons", persons)
        .setParameter("which", SUPERVISION)
        .setParameter("level", ALONE)
        .getResultStream()
        .filter(HeldLevel::holds)
        .forEach(h -> may.add(h.personId()));
    may.addAll(
        em.createQuery(
                """
                SELECT g.personId FROM AssessorGrant g WHERE g.personId IN :persons AND g.kind = :kind
                AND (g.competency IS NULL OR g.competency = :which) AND g.fromOn <= :day AND g.endsOn > :day
                """,
                Long.class)
            .setParameter("persons", persons)
            .setParameter("kind", AssessorKind.MENTOR)
            .setParameter("which", SUPERVISION)
            .setParameter("day", day)
            .getResultList());
    return may;
  }
}
