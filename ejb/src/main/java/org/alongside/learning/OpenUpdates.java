package org.alongside.learning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Whether there is any update that somebody could have to read, remembered for five seconds: on
 * most days there is none, and every home asks. A change made on this node is seen at once, one
 * made on another within that time.
 */
@ApplicationScoped
class OpenUpdates {
  /** Updates were announced or withdrawn. */
  record Changed() {}

  private final Cache<String, Boolean> known =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build();

  boolean any(Supplier<Boolean> read) {
    return known.get("", key -> read.get());
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
    known.invalidateAll();
  }
}
