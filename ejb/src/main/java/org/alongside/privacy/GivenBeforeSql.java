package org.alongside.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.alongside.platform.InstantConverter;

/** What people had chosen before consents had versions counts as given to the first. */
@Dependent
class GivenBeforeSql {
  @PersistenceContext private EntityManager em;

  void matching(long noticeId, Instant now) {
    em.createNativeQuery(
            """
            INSERT INTO notice_answer (person_id, notice_id, answer, answered_at)
            SELECT person_id, ?1, 'GIVEN', ?2 FROM mentee_wish WHERE grounds <> ''
            UNION SELECT person_id, ?1, 'GIVEN', ?2 FROM mentor_profile WHERE grounds <> ''
            """)
        .setParameter(1, noticeId)
        .setParameter(2, InstantConverter.bound(now))
        .executeUpdate();
  }
}
