package org.alongside.it;

/**
 * Another node that does what one node does at a time, so that this server's own timers leave it to
 * the test: what a timer does between two lines of a test would be another test.
 */
final class AnotherNode {
  private static final String NAME = "another";

  private AnotherNode() {}

  /** Takes these leases; what a timer has begun is over when this returns. */
  static void takes(String... leases) {
    for (String lease : leases) {
      Database.execute(
          """
          INSERT INTO lease (name, node, until_at) VALUES (?, ?, UTC_TIMESTAMP(6) + INTERVAL 1 HOUR)
          ON DUPLICATE KEY UPDATE node = VALUES(node), until_at = VALUES(until_at)
          """,
          lease,
          NAME);
    }
    Database.awaitQuiet();
  }

  /** Gives back whatever it has. */
  static void gone() {
    Database.execute("UPDATE lease SET node = '', until_at = '2000-01-01' WHERE node = ?", NAME);
  }
}
