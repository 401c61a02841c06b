package org.alongside.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;

/** Reads that this node has seen through, so that reading on costs no statement. */
@ApplicationScoped
class KnownReads {
  private static final int MOST = 50_000;

  private final Cache<ReadKey, Boolean> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofHours(1)).build();

  boolean has(ReadKey read) {
    return known.getIfPresent(read) != null;
  }

  /** Only what is really kept is known: not the read of a transaction that was rolled back. */
  void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReadKey read) {
    known.put(read, true);
  }
}
