package org.alongside.credential;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.platform.BusinessException;
import org.alongside.platform.SiteClock;

/**
 * How often one network address may verify: no more than a person with a pile of certificates does,
 * and far from what guessing would need. On each node by itself.
 */
@ApplicationScoped
class VerifyPace {
  /** A minute. */
  static final int MOST = 120;

  private static final int SECONDS = 60;
  private static final int ADDRESSES = 50_000;

  private final Cache<String, AtomicInteger> asked =
      Caffeine.newBuilder()
          .maximumSize(ADDRESSES)
          .expireAfterWrite(Duration.ofSeconds(2 * SECONDS))
          .build();

  @Inject private SiteClock clock;

  /** Counts, and refuses with 429 what is too much in this minute. */
  void step(String address) {
    if (!mayGoOn(address, clock.now())) {
      throw new BusinessException(BusinessException.Kind.TOO_MANY, "credential.error.pace");
    }
  }

  boolean mayGoOn(String address, Instant now) {
    String minute = address + ' ' + now.getEpochSecond() / SECONDS;
    return asked.get(minute, key -> new AtomicInteger()).incrementAndGet() <= MOST;
  }
}
