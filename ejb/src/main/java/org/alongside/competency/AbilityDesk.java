package org.alongside.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  @Inject private CompetencyPages pages;

  /** What somebody is able to do, for a reader whom the caller has checked. */
  public CompetencyPage page(long person, long reader, String language) {
    return pages.page(person, reader, language);
  }

  /** How many ratings of each person wait for an assessor, to rate or to sign off. */
  public Map<Long, Integer> waiting(Collection<Long> persons) {
    Map<Long, Integer> waiting = new HashMap<>();
    if (!persons.isEmpty()) {
      em.createQuery(
              """
              SELECT r.personId, COUNT(r) FROM CompetencyRating r WHERE r.personId IN :persons
              AND r.state IN (org.alongside.competency.RatingState.SELF_RATED,
              org.alongside.competency.RatingState.OPEN) GROUP BY r.personId
              """,
              Object[].class)
          .setParameter("persons", persons)
          .getResultStream()
          .forEach(r -> waiting.put((Long) r[0], ((Long) r[1]).intValue()));
    }
    return waiting;
  }

  /** Competencies in which somebody and their mentor are two levels apart, or more. */
  public List<String> apart(long person) {
    return em.createQuery(
            """
            SELECT r.competency FROM CompetencyRating r WHERE r.personId = :person
            AND r.state = org.alongside.competency.RatingState.OPEN
            AND (r.selfLevel - r.assessorLevel >= 2 OR r.assessorLevel - r.selfLevel >= 2) ORDER BY r.id
            """,
            String.class)
        .setParameter("person", person)
        .getResultList();
  }

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
