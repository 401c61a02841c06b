package org.alongside.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.alongside.people.Reach;
import org.alongside.platform.Remembered;

/**
 * Sums over the totals as they were read before, remembered for ten seconds: for 100,000 people
 * they are sums of 200,000 rows, and the totals themselves change a few times a minute. What is
 * counted on this node is seen at once.
 */
@ApplicationScoped
class KnownTotals {
  private static final int MOST = 1_000;

  /** What is asked, by whom, on which day; of which rows. */
  record Asked(
      String what, OrganisationSearch search, Reach reach, LocalDate day, int first, int size) {}

  /** Another team, module or person counts otherwise. */
  record Changed() {}

  private final Remembered<Asked, Object> known = new Remembered<>(MOST, Duration.ofSeconds(10));

  @SuppressWarnings("unchecked") // each kind of question has one kind of answer
  <T> T get(Asked asked, Supplier<T> read) {
    return (T) known.get(asked, key -> read.get());
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed changed) {
    known.forget();
  }
}
