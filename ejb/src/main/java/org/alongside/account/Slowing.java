package org.alongside.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody has to wait before the next try at signing in. An account is forgotten after a
 * quiet quarter of an hour; a network address, which a whole hospital may share, is forgiven one
 * failure every 45 seconds.
 */
enum Slowing {
  /** Five failures are free. */
  ACCOUNT(5) {
    @Override
    int stillCounted(int failures, Instant last, Instant now) {
      return forgottenAtOnce(failures, last, now);
    }
  },
  /** Asking for another password: three times are free, since each is a mail in somebody's box. */
  RESET(3) {
    @Override
    int stillCounted(int failures, Instant last, Instant now) {
      return forgottenAtOnce(failures, last, now);
    }
  },
  /** Twenty failures are free. */
  ADDRESS(20) {
    @Override
    int stillCounted(int failures, Instant last, Instant now) {
      long forgiven = Duration.between(last, now).dividedBy(WINDOW.dividedBy(20));
      return (int) Math.max(0, Math.min(failures, failures - forgiven));
    }
  };

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final long FIRST_SECONDS = 10;

  private final int free;

  Slowing(int free) {
    this.free = free;
  }

  int forgottenAtOnce(int failures, Instant last, Instant now) {
    Instant forgotten = last.plus(WINDOW).plus(waitAfter(failures));
    return now.isBefore(forgotten) ? failures : 0;
  }

  /** Of {@code failures}, the last of them at {@code last}, those that still count. */
  abstract int stillCounted(int failures, Instant last, Instant now);

  /** How long to wait after so many: 10 s after the last free one, doubling, 15 minutes at most. */
  Duration waitAfter(int failures) {
    if (failures < free) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - free, 10);
    Duration wait = Duration.ofSeconds(FIRST_SECONDS << doublings);
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  /** What is left of the wait; zero: go on. */
  Duration left(int failures, Instant last, Instant now) {
    Duration left = Duration.between(now, last.plus(waitAfter(stillCounted(failures, last, now))));
    return left.isNegative() ? Duration.ZERO : left;
  }
}
