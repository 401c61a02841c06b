package org.alongside.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * The chain of blocks that shows whether the log is still what was written.
 *
 * <p>Whoever writes a row waits for nobody: rows are sealed later, those that are committed by
 * then. One with a smaller id may be committed after one with a greater id was sealed; the next
 * block takes it. That ends when no transaction can be open any more that drew such an id: from
 * then on ({@link AuditBlock#finalId}) a row without a seal was put in behind the log's back.
 */
@Stateless
public class AuditBlocks {
  private static final Logger LOG = Logger.getLogger(AuditBlocks.class.getName());

  /** Longer than any transaction: the server ends one after five minutes unless told otherwise. */
  private static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

  private static final int MOST = 1000;

  @PersistenceContext private EntityManager em;
  @Inject private AuditSql sql;
  @Inject private CheckChain chain;
  @Inject private AuditKeys keys;
  @Inject private SiteClock clock;

  /**
   * Seals rows that are not sealed yet, at most a thousand, in a block of their own. While the
   * site's key is not there they wait: without it nobody could tell a seal from another's.
   *
   * @return whether there may be more
   */
  @RolesAllowed(Roles.SYSTEM)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean seal() {
    em.find(AuditBlock.class, 0L, LockModeType.PESSIMISTIC_WRITE);
    AuditBlock last =
        em.createNamedQuery("AuditBlock.last", AuditBlock.class).setMaxResults(1).getSingleResult();
    SortedMap<Long, String> rows = new TreeMap<>();
    unsealed(last.finalId()).forEach(e -> rows.put(e.id(), CanonicalText.hash(e.id(), e.deed())));
    Optional<AuditKey> key = rows.isEmpty() ? Optional.empty() : keys.toSeal(last.number() + 1);
    if (key.isEmpty()) {
      return false;
    }
    Instant now = clock.now();
    boolean more = rows.size() == MOST;
    long finalId = more ? last.finalId() : Math.max(last.finalId(), finalId(now));
    AuditBlock block = new AuditBlock(last, rows, finalId, now, key.get());
    em.persist(block);
    sql.seal(block.number(), rows);
    LOG.log(
        Level.INFO,
        "Audit block {0} sealed: {1}",
        new Object[] {Long.toString(block.number()), block.hash()});
    return more;
  }

  /**
   * Looks through the whole log, which takes some seconds for each hundred thousand rows.
   *
   * @param noted hash of a block that was noted down earlier, and must still be there; null: none
   */
  @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public AuditCheck check(String noted) {
    return chain.check(noted, clock.now());
  }

  private List<AuditEntry> unsealed(long after) {
    return em.createQuery(
            """
            SELECT e FROM AuditEntry e WHERE e.id > :after
            AND NOT EXISTS (SELECT s.entryId FROM AuditSeal s WHERE s.entryId = e.id)
            ORDER BY e.id
            """,
            AuditEntry.class)
        .setParameter("after", after)
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * Up to which row all is final: what was sealed so long ago that every transaction of then is
   * over, of which the block that is being made takes the last rows.
   */
  private long finalId(Instant now) {
    return em.createNamedQuery("AuditBlock.finalId", Long.class)
        .setParameter("before", now.minus(LONGEST_TRANSACTION))
        .getSingleResult();
  }
}
