package org.alongside.learning;

import java.time.LocalDate;

/** How long a completion counts. Pure. Source: the subject's rules for completion over time. */
final class ValidityRule {
  /** How long before its end a completion can be refreshed. */
  static final int WINDOW_DAYS = 60;

  private ValidityRule() {}

  /**
   * The last day on which a completion counts, in the site's zone; from 29 February on it is 28
   * February in a year that has no other.
   *
   * @param on the day on which it was earned
   * @param before the last day of the completion before it, or null; when this one was earned
   *     within its window, it counts from there
   * @param months how many calendar months; 0: for ever
   * @return null: for ever
   */
  static LocalDate lastDay(LocalDate on, LocalDate before, int months) {
    if (months == 0) {
      return null;
    }
    boolean refreshed = before != null && !on.isAfter(before) && !on.isBefore(opens(before));
    return (refreshed ? before : on).plusMonths(months);
  }

  /** The first day on which a completion with this last day can be refreshed. */
  static LocalDate opens(LocalDate lastDay) {
    return lastDay.minusDays(WINDOW_DAYS);
  }

  static boolean isOver(LocalDate lastDay, LocalDate today) {
    return lastDay != null && today.isAfter(lastDay);
  }
}
