package org.alongside.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What the chain holds, for the look through it. */
@Dependent
class ChainQueries {
  @PersistenceContext private EntityManager em;

  /**
   * A row that was sealed.
   *
   * @param hash as it was then
   * @param entry as it is now, or null: it is gone
   */
  record Sealed(long id, String hash, AuditEntry entry) {}

  /** The number of the last block; 0 while there is none, or when somebody took them all away. */
  long lastNumber() {
    Long last =
        em.createQuery("SELECT MAX(b.number) FROM AuditBlock b", Long.class).getSingleResult();
    return last == null ? 0 : last;
  }

  List<AuditBlock> blocks(long from, int most) {
    return em.createNamedQuery("AuditBlock.from", AuditBlock.class)
        .setParameter("number", from)
        .setMaxResults(most)
        .getResultList();
  }

  List<Sealed> sealed(long block) {
    return em.createQuery(
            """
            SELECT s.entryId, s.hash, e FROM AuditSeal s LEFT JOIN AuditEntry e ON e.id = s.entryId
            WHERE s.block = :block ORDER BY s.entryId
            """,
            Object[].class)
        .setParameter("block", block)
        .getResultStream()
        .map(r -> new Sealed((Long) r[0], (String) r[1], (AuditEntry) r[2]))
        .toList();
  }

  /** Rows up to {@code finalId} that no block holds. */
  List<Long> unsealed(long finalId, int most) {
    return em.createQuery(
            """
            SELECT e.id FROM AuditEntry e WHERE e.id <= :upTo
            AND NOT EXISTS (SELECT s.entryId FROM AuditSeal s WHERE s.entryId = e.id)
            ORDER BY e.id
            """,
            Long.class)
        .setParameter("upTo", finalId)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many rows after {@code finalId} no block holds yet. */
  long waiting(long finalId) {
    return em.createQuery(
            """
            SELECT COUNT(e) FROM AuditEntry e WHERE e.id > :upTo
            AND NOT EXISTS (SELECT s.entryId FROM AuditSeal s WHERE s.entryId = e.id)
            """,
            Long.class)
        .setParameter("upTo", finalId)
        .getSingleResult();
  }

  /** Numbers of blocks that are not there, of which seals are. */
  List<Long> sealsOfNoBlock(int most) {
    return em.createQuery(
            """
            SELECT DISTINCT s.block FROM AuditSeal s
            WHERE NOT EXISTS (SELECT b.number FROM AuditBlock b WHERE b.number = s.block)
            ORDER BY s.block
            """,
            Long.class)
        .setMaxResults(most)
        .getResultList();
  }

  boolean hasHash(String hash) {
    return !em.createNamedQuery("AuditBlock.byHash", Long.class)
        .setParameter("hash", hash)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
