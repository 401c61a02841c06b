package org.alongside.imports;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells how far a job is, on a thread beside it: the job does not wait, and its own transaction and
 * connection have nothing to do with it.
 */
@ApplicationScoped
class Pulse {
  @Resource private ManagedExecutorService executor;
  @EJB private ImportBeat beat;

  void at(long run, int done, int total) {
    executor.execute(() -> beat.at(run, done, total));
  }
}
