package org.alongside.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * The one clock. Everything that is dated asks here, so that tests and the demonstration can set
 * the time for what they do.
 */
@ApplicationScoped
public class SiteClock {
  private final ThreadLocal<Instant> fixed = new ThreadLocal<>();

  /** Now, in UTC, to the microsecond, which is what the database keeps. */
  public Instant now() {
    Instant set = fixed.get();
    return set != null ? set : Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  /** Runs {@code work} on this thread as if it were {@code instant}. */
  public <T> T at(Instant instant, Supplier<T> work) {
    Instant before = fixed.get();
    fixed.set(instant);
    try {
      return work.get();
    } finally {
      if (before == null) {
        fixed.remove();
      } else {
        fixed.set(before);
      }
    }
  }
}
