package org.alongside.bench;

import java.sql.SQLException;
import java.time.Duration;

/**
 * Whether a site has come to rest: what a hundred thousand persons who are suddenly there have set
 * off is no part of what is measured afterwards.
 */
final class Quiet {
  private static final Duration WINDOW = Duration.ofSeconds(5);
  private static final Duration MOST = Duration.ofMinutes(10);
  private static final int SHARE = 4;

  private final long server;
  private final long database;
  private Sample from;

  private Quiet(long server, long database) {
    this.server = server;
    this.database = database;
    this.from = Sample.take(server, database);
  }

  /**
   * Comes back once server and database have together used less than a quarter of a processor for
   * five seconds.
   *
   * @param server its process id
   * @param database its process id
   */
  static void await(long server, long database) throws SQLException {
    Quiet quiet = new Quiet(server, database);
    Patience.until(quiet::isSo, MOST, "The site is still busy with what was seeded");
  }

  private boolean isSo() {
    Sample now = Sample.take(server, database);
    long nanos = now.nanos() - from.nanos();
    if (nanos < WINDOW.toNanos()) {
      return false;
    }
    Duration used = now.server().plus(now.database()).minus(from.server()).minus(from.database());
    from = now;
    return used.toNanos() * SHARE < nanos;
  }
}
