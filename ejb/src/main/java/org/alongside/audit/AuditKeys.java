package org.alongside.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Optional;
import org.alongside.journal.SiteVault;

/** Finds and opens the secret that seals blocks. */
@Dependent
class AuditKeys {
  private static final String WHAT = "alongside.audit.seal";
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager em;
  @Inject private SiteVault vault;

  /** To check with; empty: none was made yet, or the site's key does not open it. */
  Optional<AuditKey> ifAny() {
    return Optional.ofNullable(em.find(AuditSecret.class, AuditSecret.ONLY))
        .flatMap(secret -> vault.open(secret.closed(), WHAT))
        .map(AuditKey::new);
  }

  /** To seal with, made the first time; empty: the site's key is not there, or another. */
  Optional<AuditKey> toSeal() {
    if (!vault.isOpen()) {
      return Optional.empty();
    }
    AuditSecret secret = em.find(AuditSecret.class, AuditSecret.ONLY);
    if (secret == null) {
      byte[] made = new byte[AuditKey.BYTES];
      RANDOM.nextBytes(made);
      em.persist(new AuditSecret(vault.close(made, WHAT), vault.fingerprint()));
      return Optional.of(new AuditKey(made));
    }
    Optional<byte[]> open = vault.open(secret.closed(), WHAT);
    if (open.isPresent() && !secret.isClosedBy(vault.fingerprint())) {
      secret.close(vault.close(open.get(), WHAT), vault.fingerprint());
    }
    return open.map(AuditKey::new);
  }
}
