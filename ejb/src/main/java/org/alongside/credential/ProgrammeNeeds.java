package org.alongside.credential;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.alongside.catalogue.Published;
import org.alongside.tailoring.PlanKind;
import org.alongside.tailoring.Requirement;

/**
 * Which modules a person completes for a programme, and which of theirs are recognised: what their
 * own plan asks. Whoever has none yet completes what the terms list.
 */
@Dependent
class ProgrammeNeeds {
  @PersistenceContext private EntityManager em;
  @Inject private Published published;

  /**
   * What a programme asks of somebody.
   *
   * @param modules codes of those that must be completed
   * @param recognised codes of those that count without
   */
  record Needs(List<String> modules, List<String> recognised) {}

  Needs of(long personId, AchievementTerms programme) {
    List<Object[]> plan =
        em.createQuery(
                """
                SELECT i.moduleCode, i.requirement
                FROM PlanItem i JOIN TrainingPlan p ON p.id = i.planId
                WHERE p.personId = :person AND p.kind = :kind ORDER BY i.place
                """,
                Object[].class)
            .setParameter("person", personId)
            .setParameter("kind", PlanKind.valueOf(programme.code().toUpperCase(Locale.ROOT)))
            .getResultList();
    return plan.isEmpty()
        ? new Needs(programme.needs(), List.of())
        : new Needs(
            codes(plan, Requirement::counts), codes(plan, asked -> asked == Requirement.EXEMPT));
  }

  private static List<String> codes(List<Object[]> plan, Predicate<Requirement> wanted) {
    return plan.stream()
        .filter(item -> item[1] != null && wanted.test((Requirement) item[1]))
        .map(item -> (String) item[0])
        .toList();
  }

  /** Whether completing the module can be the end of the programme for somebody. */
  boolean touches(AchievementTerms programme, String module) {
    return published.programmes("en").stream()
        .filter(p -> p.code().equals(programme.code()))
        .anyMatch(p -> p.moduleCodes().contains(module));
  }
}
