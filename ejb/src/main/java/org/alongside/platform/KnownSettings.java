package org.alongside.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The settings as last read, for five seconds, so that no page asks the database for them. Once a
 * change is committed nothing that was read before it is kept any more, not even by somebody who
 * was just reading.
 */
@ApplicationScoped
class KnownSettings {
  private record Read(SettingValues values, long at) {}

  /** A setting is another one, or was in a transaction that came to nothing. */
  record Changed(String name) {}

  private static final long GOOD_FOR_NANOS = Duration.ofSeconds(5).toNanos();
  private volatile Read last;
  private volatile long changes;

  SettingValues all(Supplier<SettingValues> read) {
    Read current = last;
    if (current == null || System.nanoTime() - current.at() > GOOD_FOR_NANOS) {
      long before = changes;
      current = new Read(read.get(), System.nanoTime());
      keep(current, before);
    }
    return current.values();
  }

  private synchronized void keep(Read read, long before) {
    if (changes == before) {
      last = read;
    }
  }

  synchronized void forget() {
    changes++;
    last = null;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed changed) {
    forget();
  }
}
