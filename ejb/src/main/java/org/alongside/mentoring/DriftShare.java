package org.alongside.mentoring;

import java.util.Map;
import java.util.Set;

/** How much of a week went into tasks that are not of a peer's role. Pure. */
final class DriftShare {
  /** What can be said of a task: none, a little, some, a lot. */
  static final Set<Integer> AMOUNTS = Set.of(0, 1, 2, 4);

  private static final int WHOLE = 100;

  private DriftShare() {}

  /** The share of one task in per cent, rounded; 0 when nothing was said. */
  static int of(String task, Map<String, Integer> amounts) {
    return percent(amounts.getOrDefault(task, 0), amounts);
  }

  /**
   * The share of all tasks outside the role in per cent, rounded.
   *
   * @param ofRole the tasks that are of the role
   */
  static int outside(Map<String, Integer> amounts, Set<String> ofRole) {
    int outside =
        amounts.entrySet().stream()
            .filter(e -> !ofRole.contains(e.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return percent(outside, amounts);
  }

  private static int percent(int part, Map<String, Integer> amounts) {
    int all = amounts.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : Math.round((float) WHOLE * part / all);
  }
}
