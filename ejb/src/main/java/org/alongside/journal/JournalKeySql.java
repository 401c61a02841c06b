package org.alongside.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The beginning of an owner's key: of two first requests at once, both find the same one. */
@Dependent
class JournalKeySql {
  @PersistenceContext private EntityManager em;

  /** Makes the row unless it is there; another's that is being made is waited for. */
  void begin(long personId, String keyId, byte[] keyset, byte[] draftKey, String closedBy) {
    em.createNativeQuery(
            """
            INSERT INTO journal_key (person_id, key_id, keyset, draft_key, closed_by, version)
            VALUES (?1, ?2, ?3, ?4, ?5, 1)
            ON DUPLICATE KEY UPDATE person_id = person_id
            """)
        .setParameter(1, personId)
        .setParameter(2, keyId)
        .setParameter(3, keyset)
        .setParameter(4, draftKey)
        .setParameter(5, closedBy)
        .executeUpdate();
  }
}
