package org.alongside.gathering;

import java.util.List;

/**
 * What is told of a question's answers. Nothing while it is open, so that nobody follows the
 * others; numbers only where five or more have answered; of fewer, which answer most gave.
 */
final class PollRule {
  static final int LEAST = 5;

  private PollRule() {}

  static List<Long> counts(boolean open, List<Long> votes) {
    return !open && sum(votes) >= LEAST ? List.copyOf(votes) : List.of();
  }

  /** From 0; -1: nothing to tell in words, or no one answer has most. */
  static int leading(boolean open, List<Long> votes) {
    long sum = sum(votes);
    if (open || sum == 0 || sum >= LEAST) {
      return -1;
    }
    long most = votes.stream().mapToLong(v -> v).max().orElse(0);
    boolean alone = votes.stream().filter(v -> v == most).count() == 1;
    return alone ? votes.indexOf(most) : -1;
  }

  private static long sum(List<Long> votes) {
    return votes.stream().mapToLong(v -> v).sum();
  }
}
