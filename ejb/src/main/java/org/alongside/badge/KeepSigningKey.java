package org.alongside.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.alongside.platform.SiteClock;
import org.alongside.platform.StartUpStep;

/** At every start: keeps the public key that signs from now on, where it is a new one. */
@ApplicationScoped
class KeepSigningKey implements StartUpStep {
  @PersistenceContext private EntityManager em;
  @Inject private SigningKeys keys;
  @Inject private SiteClock clock;

  @Override
  public int order() {
    return 80;
  }

  @Override
  @Transactional
  public void run() {
    keys.get()
        .filter(key -> em.find(BadgeKey.class, key.id()) == null)
        .ifPresent(key -> em.persist(new BadgeKey(key.id(), key.multikey(), clock.now())));
  }
}
