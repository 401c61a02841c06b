package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.alongside.platform.InstantConverter;

/** The beginning of an enrolment: of two requests at once, both find the same one. */
@Dependent
class EnrolmentSql {
  @PersistenceContext private EntityManager em;

  /**
   * Makes a cycle's row unless it is there; another's that is being made is waited for.
   *
   * @param cycle which time, from 1
   */
  void begin(long personId, long moduleId, long versionId, int cycle, Instant now) {
    em.createNativeQuery(
            """
            INSERT INTO enrolment (person_id, module_id, version_id, cycle, started_at, last_seen_at, version)
            VALUES (?1, ?2, ?3, ?5, ?4, ?4, 1)
            ON DUPLICATE KEY UPDATE cycle = cycle
            """)
        .setParameter(1, personId)
        .setParameter(2, moduleId)
        .setParameter(3, versionId)
        .setParameter(4, InstantConverter.bound(now))
        .setParameter(5, cycle)
        .executeUpdate();
  }
}
