package org.alongside.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.InstantConverter;

/** Who has which file of a draft open; a person who is not heard of for a minute has gone. */
@Dependent
class DraftVisitSql {
  @PersistenceContext private EntityManager em;

  /** Who was where. */
  record Visit(long person, String path) {}

  void visit(long draft, long person, String path, Instant now) {
    em.createNativeQuery(
            """
            INSERT INTO draft_visit (draft_id, person_id, path, seen_at) VALUES (?1, ?2, ?3, ?4)
            ON DUPLICATE KEY UPDATE seen_at = ?4
            """)
        .setParameter(1, draft)
        .setParameter(2, person)
        .setParameter(3, path)
        .setParameter(4, InstantConverter.bound(now))
        .executeUpdate();
  }

  /** Everybody else who was there since then. */
  List<Visit> others(long draft, long person, Instant since) {
    List<?> rows =
        em.createNativeQuery(
                """
                SELECT person_id, path FROM draft_visit
                WHERE draft_id = ?1 AND person_id <> ?2 AND seen_at >= ?3
                ORDER BY person_id, path LIMIT 20
                """)
            .setParameter(1, draft)
            .setParameter(2, person)
            .setParameter(3, InstantConverter.bound(since))
            .getResultList();
    List<Visit> visits = new ArrayList<>();
    for (Object row : rows) {
      Object[] values = (Object[]) row;
      visits.add(new Visit(((Number) values[0]).longValue(), (String) values[1]));
    }
    return visits;
  }

  void leave(long draft, long person, String path) {
    em.createNativeQuery(
            "DELETE FROM draft_visit WHERE draft_id = ?1 AND person_id = ?2 AND path = ?3")
        .setParameter(1, draft)
        .setParameter(2, person)
        .setParameter(3, path)
        .executeUpdate();
  }
}
