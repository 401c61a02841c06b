package org.alongside.tailoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * The one effective due date: the rules' day, later by the days of each pause that began while it
 * was still to come, and never before a day that an extension gave. A day that a gate holds does
 * not move. Days are the site's, so that no change of the clocks makes one shorter. Pure.
 */
final class Pace {
  private Pace() {}

  /**
   * A pause.
   *
   * @param until first day back; null: it goes on, and has moved nothing yet
   */
  record Pause(LocalDate from, LocalDate until) {
    private long days() {
      return until == null ? 0 : ChronoUnit.DAYS.between(from, until);
    }
  }

  /**
   * @param byRules what the rules say; null: nothing is due
   * @param isFixed whether a gate holds it
   * @param extension the latest day that was granted, or null
   * @return null: nothing is due
   */
  static LocalDate due(
      LocalDate byRules, boolean isFixed, List<Pause> pauses, LocalDate extension) {
    if (byRules == null || isFixed) {
      return byRules;
    }
    LocalDate due = byRules;
    for (Pause pause : pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
      if (!pause.from().isAfter(due)) {
        due = due.plusDays(pause.days());
      }
    }
    return extension != null && extension.isAfter(due) ? extension : due;
  }
}
