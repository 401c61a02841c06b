package org.alongside.discussion;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How far people have read, and what they follow: one statement each. */
@Dependent
class ReaderSql {
  @PersistenceContext private EntityManager em;

  /** They have read up to that post; never less than before. */
  void read(long topic, long person, long post) {
    em.createNativeQuery(
            """
            INSERT INTO discussion_reader (topic_id, person_id, follows, read_to)
            VALUES (?1, ?2, FALSE, ?3) ON DUPLICATE KEY UPDATE read_to = GREATEST(read_to, ?4)
            """)
        .setParameter(1, topic)
        .setParameter(2, person)
        .setParameter(3, post)
        .setParameter(4, post)
        .executeUpdate();
  }

  /** They want to be told of what comes, or not. */
  void follow(long topic, long person, boolean follows) {
    em.createNativeQuery(
            """
            INSERT INTO discussion_reader (topic_id, person_id, follows, read_to)
            VALUES (?1, ?2, ?3, 0) ON DUPLICATE KEY UPDATE follows = ?4
            """)
        .setParameter(1, topic)
        .setParameter(2, person)
        .setParameter(3, follows)
        .setParameter(4, follows)
        .executeUpdate();
  }
}
