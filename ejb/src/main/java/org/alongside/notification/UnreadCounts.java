package org.alongside.notification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.function.LongFunction;

/**
 * How many messages are unread, remembered for half a minute, since every page shows it and no page
 * should pay for it. A change made on this node is seen at once, one made on another within that
 * time.
 */
@ApplicationScoped
class UnreadCounts {
  private static final int MOST = 20_000;

  private final Cache<Long, Integer> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofSeconds(30)).build();

  int get(long personId, LongFunction<Integer> count) {
    return known.get(personId, count::apply);
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) InboxChanged changed) {
    known.invalidate(changed.personId());
  }
}
