package org.alongside.tailoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.alongside.people.Today;

/**
 * Tells features above how much of people's plans is past its one effective due date. Not a
 * boundary: it runs in the transaction and after the check of whoever calls, and the web module
 * cannot see it.
 */
@ApplicationScoped
public class OverdueItems {
  @PersistenceContext private EntityManager em;
  @Inject private Today today;

  /**
   * How many modules each of these people was to have completed by a day that is past, and has no
   * completion of that counts today. Whoever has paused their plan has none. One statement; those
   * without any are left out.
   */
  public Map<Long, Integer> count(Collection<Long> persons) {
    Map<Long, Integer> overdue = new HashMap<>();
    if (!persons.isEmpty()) {
      em.createQuery(
              """
              SELECT i.personId, COUNT(DISTINCT i.moduleCode) FROM PlanItem i
              WHERE i.personId IN :persons AND i.dueOn < :day
              AND i.requirement IN (org.alongside.tailoring.Requirement.REQUIRED,
                org.alongside.tailoring.Requirement.FAST_TRACK)
              AND NOT EXISTS (SELECT c.id FROM Completion c JOIN CatalogueModule m ON m.id = c.moduleId
                LEFT JOIN CompletionValidity v ON v.completionId = c.id
                WHERE c.personId = i.personId AND m.code = i.moduleCode
                AND (v.lastDay IS NULL OR v.lastDay >= :day))
              AND NOT EXISTS (SELECT p.id FROM PlanPause p
                WHERE p.personId = i.personId AND p.untilOn IS NULL)
              GROUP BY i.personId
              """,
              Object[].class)
          .setParameter("persons", persons)
          .setParameter("day", today.date())
          .getResultStream()
          .forEach(r -> overdue.put((Long) r[0], ((Long) r[1]).intValue()));
    }
    return overdue;
  }
}
