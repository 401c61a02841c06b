package org.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.function.Supplier;
import org.alongside.platform.Remembered;

/**
 * Whether there is any update that somebody could have to read, remembered for five seconds: on
 * most days there is none, and every home asks. A change made on this node is seen at once, one
 * made on another within that time.
 */
@ApplicationScoped
class OpenUpdates {
  /** Updates were announced or withdrawn. */
  record Changed() {}

  private final Remembered<String, Boolean> known = new Remembered<>(1, Duration.ofSeconds(5));

  boolean any(Supplier<Boolean> read) {
    return known.get("", key -> read.get());
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed changed) {
    known.forget();
  }
}
