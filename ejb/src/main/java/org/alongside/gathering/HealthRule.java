package org.alongside.gathering;

import java.util.Collection;
import java.util.Map;

/**
 * How a community is, in words. It knows nobody's name, ranks nobody, and tells no number where
 * fewer than five people are in it; of one or two newcomers it says nothing at all. Source: health
 * of communities of practice in the domain page, section D; the thresholds are our own.
 */
final class HealthRule {
  static final int LEAST = 5;
  private static final int NEWCOMERS_LEAST = 3;
  private static final int USED_OFTEN = 5;

  private HealthRule() {}

  /**
   * Of those who are in it, how many have come at all to the last six meetings.
   *
   * @param people who is in it
   * @param times how often each of them came; who never did is missing
   * @param meetings how many meetings were held
   */
  static HealthWords.Spread spread(Collection<Long> people, Map<Long, Long> times, int meetings) {
    if (meetings == 0 || people.isEmpty()) {
      return HealthWords.Spread.NOT_YET;
    }
    long came = people.stream().filter(times::containsKey).count();
    if (3 * came < people.size()) {
      return HealthWords.Spread.FEW;
    }
    return 3 * came < 2L * people.size() ? HealthWords.Spread.HALF : HealthWords.Spread.MOST;
  }

  static HealthWords.Newcomers newcomers(Collection<Long> newcomers, Map<Long, Long> times) {
    if (newcomers.size() < NEWCOMERS_LEAST) {
      return HealthWords.Newcomers.TOO_FEW;
    }
    long came = newcomers.stream().filter(times::containsKey).count();
    if (came == 0) {
      return HealthWords.Newcomers.NOT_YET;
    }
    return 2 * came < newcomers.size() ? HealthWords.Newcomers.SOME : HealthWords.Newcomers.MOST;
  }

  static HealthWords.Use use(long uses) {
    if (uses == 0) {
      return HealthWords.Use.NOT_YET;
    }
    return uses < USED_OFTEN ? HealthWords.Use.SOME : HealthWords.Use.OFTEN;
  }

  /** Whether numbers may be told beside the words. */
  static boolean tellsNumbers(int people) {
    return people >= LEAST;
  }
}
