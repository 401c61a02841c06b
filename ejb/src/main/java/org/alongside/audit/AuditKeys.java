package org.alongside.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.journal.SiteVault;

/** Finds and opens the secret that seals blocks. */
@Dependent
class AuditKeys {
  private static final Logger LOG = Logger.getLogger(AuditKeys.class.getName());
  private static final String WHAT = "alongside.audit.seal";
  private static final int BLOCKS_AT_ONCE = 200;
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager em;
  @Inject private SiteVault vault;
  @Inject private ChainQueries chain;

  /** To check with; empty: none was made yet, or the site's key does not open it. */
  Optional<AuditKey> ifAny() {
    return Optional.ofNullable(em.find(AuditSecret.class, AuditSecret.ONLY))
        .flatMap(secret -> vault.open(secret.closed(), WHAT))
        .map(AuditKey::new);
  }

  /**
   * To seal with, made the first time; empty: the site's key is not there, or another.
   *
   * @param next number of the block that is sealed next
   */
  Optional<AuditKey> toSeal(long next) {
    if (!vault.isOpen()) {
      return Optional.empty();
    }
    AuditSecret secret = em.find(AuditSecret.class, AuditSecret.ONLY);
    if (secret == null) {
      byte[] made = new byte[AuditKey.BYTES];
      RANDOM.nextBytes(made);
      if (next > 1) {
        LOG.log(
            Level.WARNING,
            "Audit: the secret is made with block {0}; what is sealed before it has none",
            Long.toString(next));
      }
      byte[] numbered = AuditKey.numbered(made, next);
      em.persist(new AuditSecret(vault.close(numbered, WHAT), vault.fingerprint()));
      return Optional.of(new AuditKey(numbered));
    }
    Optional<byte[]> open = vault.open(secret.closed(), WHAT);
    if (open.isPresent() && !new AuditKey(open.get()).isNumbered()) {
      byte[] numbered = AuditKey.numbered(open.get(), first(new AuditKey(open.get()), next));
      secret.close(vault.close(numbered, WHAT), vault.fingerprint());
      return Optional.of(new AuditKey(numbered));
    }
    if (open.isPresent() && !secret.isClosedBy(vault.fingerprint())) {
      secret.close(vault.close(open.get(), WHAT), vault.fingerprint());
    }
    return open.map(AuditKey::new);
  }

  /** The first block that it sealed, or the next one: asked once, of a site from before. */
  private long first(AuditKey key, long next) {
    String before = AuditBlock.BEGINNING;
    for (long from = 1; from < next; ) {
      List<AuditBlock> blocks = chain.blocks(from, BLOCKS_AT_ONCE);
      for (AuditBlock block : blocks) {
        SortedMap<Long, String> rows = new TreeMap<>();
        chain.sealed(block.number()).forEach(row -> rows.put(row.id(), row.hash()));
        if (block.isWhole(block.number(), before, rows, key::seal)) {
          return block.number();
        }
        before = block.hash();
      }
      from = blocks.isEmpty() ? next : blocks.get(blocks.size() - 1).number() + 1;
    }
    return next;
  }
}
