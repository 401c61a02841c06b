package org.alongside.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.alongside.platform.StartUpStep;

/** Completions from before last days were kept get theirs, once. */
@ApplicationScoped
class SettleOlderCompletions implements StartUpStep {
  @EJB private ModuleCycles cycles;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void run() {
    int settled;
    do {
      settled = cycles.settleOlder();
    } while (settled > 0);
  }
}
