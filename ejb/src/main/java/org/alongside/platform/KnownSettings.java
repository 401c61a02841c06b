package org.alongside.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** The settings as last read, for five seconds, so that no page asks the database for them. */
@ApplicationScoped
class KnownSettings {
  private record Read(Map<String, String> values, long at) {}

  private static final long GOOD_FOR_NANOS = Duration.ofSeconds(5).toNanos();
  private volatile Read last;

  Map<String, String> all(Supplier<Map<String, String>> read) {
    Read current = last;
    if (current == null || System.nanoTime() - current.at() > GOOD_FOR_NANOS) {
      current = new Read(read.get(), System.nanoTime());
      last = current;
    }
    return current.values();
  }

  void forget() {
    last = null;
  }
}
