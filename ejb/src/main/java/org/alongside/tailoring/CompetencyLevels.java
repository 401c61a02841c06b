package org.alongside.tailoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which levels of competency people hold, as far as gates ask. Not a boundary: mentoring, above,
 * hands them down in the transaction of the sign-off, after its own checks.
 */
@ApplicationScoped
public class CompetencyLevels {
  private static final int HIGHEST = 4;

  @PersistenceContext private EntityManager em;
  @Inject private PlanQueries queries;

  /**
   * Somebody holds a level from now on.
   *
   * @param competency {@code C1} to {@code C12}
   * @param level 1 to 4; 0: none any more
   * @param heldOn since when
   */
  public void hold(long personId, String competency, int level, LocalDate heldOn) {
    if (!FactsReader.COMPETENCIES.contains(competency) || level < 0 || level > HIGHEST) {
      throw Refusal.invalid("tailoring.error.answer");
    }
    GateLevel held = em.find(GateLevel.class, new GateLevel.Key(personId, competency));
    if (level == 0) {
      if (held != null) {
        em.remove(held);
      }
      return;
    }
    if (held == null) {
      held = new GateLevel(personId, competency);
      held.hold(level, heldOn);
      em.persist(held);
    } else {
      held.hold(level, heldOn);
    }
  }

  /** The levels that somebody holds, by competency; one statement. */
  public Map<String, Integer> of(long personId) {
    Map<String, Integer> levels = new TreeMap<>();
    queries.levels(personId).forEach(h -> levels.put(h.competencyId(), h.level()));
    return levels;
  }
}
