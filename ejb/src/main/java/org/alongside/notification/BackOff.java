package org.alongside.notification;

import java.time.Duration;
import java.util.List;

/** How long to wait before the next try. */
final class BackOff {
  /** For a mail that the server put off: about three days in all, as RFC 5321, 4.5.4.1, asks. */
  private static final List<Duration> MAIL =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(12),
          Duration.ofHours(24),
          Duration.ofHours(24));

  /** For a server that does not answer: from half a minute to ten minutes, for ever. */
  private static final Duration FIRST = Duration.ofSeconds(30);

  private static final Duration LONGEST = Duration.ofMinutes(10);

  private BackOff() {}

  /** Whether a mail that was put off so often is given up. */
  static boolean isOver(int tries) {
    return tries >= MAIL.size();
  }

  /** The wait of a mail that was put off so often before. */
  static Duration ofMail(int tries) {
    return MAIL.get(Math.min(tries, MAIL.size() - 1));
  }

  /** The wait of everything while the server does not answer. */
  static Duration ofServer(int failures) {
    Duration wait = FIRST.multipliedBy(1L << Math.min(failures, 10));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
