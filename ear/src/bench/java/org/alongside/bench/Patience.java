package org.alongside.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Asks the database twice a second whether the program has done something, and not for ever. */
final class Patience {
  private static final Duration BETWEEN = Duration.ofMillis(500);

  private Patience() {}

  /** What is waited for. */
  interface Condition {
    boolean holds() throws SQLException;
  }

  /**
   * Comes back once it holds.
   *
   * @param most how long is waited
   * @param otherwise what is said where it does not hold by then
   */
  static void until(Condition condition, Duration most, String otherwise) throws SQLException {
    long deadline = System.nanoTime() + most.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > deadline) {
        throw new BenchException(otherwise);
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }
}
