package org.alongside.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Reads that are one: of one kind, by one reader, of one person, in one hour.
 *
 * @param hour when the hour begins
 * @param reader public id
 * @param about public id
 * @param action what kind of read
 */
record ReadKey(Instant hour, String reader, String about, String action) {
  private static final String READ = ".read";

  static ReadKey of(Deed deed) {
    return new ReadKey(
        deed.at().truncatedTo(ChronoUnit.HOURS),
        deed.actor().publicId(),
        deed.about(),
        deed.action());
  }

  /** Whether an action is a read of somebody's records. */
  static boolean isRead(String action) {
    return action.endsWith(READ);
  }
}
