package org.alongside.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many sign in at once as there are processors, the others in the order in which they came.
 * Comparing a password takes a processor for long and 19 MB; a morning on which everybody came at
 * once took every connection of the database with it, and could have taken the memory.
 */
@ApplicationScoped
class SignInTurns {
  private static final int PATIENCE_SECONDS = 20;

  private final Semaphore turns =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

  /** Waits for a turn, before anything is asked of the database; false: too many are before. */
  boolean take() {
    try {
      return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Another may. */
  void give() {
    turns.release();
  }
}
