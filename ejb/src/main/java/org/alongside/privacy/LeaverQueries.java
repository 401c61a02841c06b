package org.alongside.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.PersonName;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/**
 * Who left before a day and did not come back. What was written down later counts from then: nobody
 * loses anything in the night after somebody has entered a day that is long over.
 */
@Dependent
class LeaverQueries {
  @PersistenceContext private EntityManager em;
  @Inject private Settings settings;

  /** Those of whom there are notes. */
  List<Long> withNotes(Instant before, int most) {
    return em.createQuery(
            """
            SELECT l.personId FROM Leaving l WHERE l.backOn IS NULL AND l.leftOn < :day AND l.recordedAt < :before
            AND EXISTS (SELECT k FROM JournalKey k WHERE k.personId = l.personId) ORDER BY l.id
            """,
            Long.class)
        .setParameter("day", day(before))
        .setParameter("before", before)
        .setMaxResults(most)
        .getResultList();
  }

  /** Those who were not erased yet, and whom nobody has to erase by hand. */
  List<Long> withName(Instant before, int most) {
    return em.createQuery(
            """
            SELECT l.personId FROM Leaving l JOIN Person p ON p.id = l.personId
            WHERE l.backOn IS NULL AND l.leftOn < :day AND l.recordedAt < :before AND p.givenName <> :erased
            AND NOT EXISTS (SELECT a FROM Account a WHERE a.personId = p.id AND a.demonstration = TRUE)
            ORDER BY l.id
            """,
            Long.class)
        .setParameter("day", day(before))
        .setParameter("before", before)
        .setParameter("erased", PersonName.ERASED)
        .setMaxResults(most)
        .getResultList();
  }

  private LocalDate day(Instant before) {
    return LocalDate.ofInstant(before, settings.get(SiteSettings.ZONE));
  }
}
