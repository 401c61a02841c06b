package org.alongside.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.alongside.people.PersonChanged;
import org.alongside.platform.Remembered;

/**
 * The demonstration's accounts as the sign-in page shows them, remembered for five seconds: reading
 * them was a fifth of what that page cost. A change made on this node is seen at once.
 */
@ApplicationScoped
class KnownOffers {
  private final Remembered<Boolean, List<DemonstrationAccount>> known =
      new Remembered<>(1, Duration.ofSeconds(5));

  List<DemonstrationAccount> get(Supplier<List<DemonstrationAccount>> read) {
    return known.get(true, key -> read.get());
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) PersonChanged changed) {
    known.forget();
  }
}
