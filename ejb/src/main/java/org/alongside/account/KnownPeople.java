package org.alongside.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongFunction;
import org.alongside.people.PersonChanged;

/**
 * Who is signed in, remembered for five seconds, since every request asks. A change made on this
 * node is seen at once, one made on another node within those seconds.
 */
@ApplicationScoped
class KnownPeople {
  private static final int MOST = 20_000;

  private final Cache<Long, Optional<Me>> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofSeconds(5)).build();

  Optional<Me> get(long personId, LongFunction<Optional<Me>> read) {
    return known.get(personId, read::apply);
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) PersonChanged changed) {
    known.invalidate(changed.personId());
  }
}
