package org.alongside.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Which reminder a module's one effective due date asks for on a day. A step that was missed, as
 * while the site was down, is made up for until the next one takes its place; nothing goes on for
 * ever. Pure.
 */
final class ReminderRule {
  private ReminderRule() {}

  /**
   * What is set.
   *
   * @param before days before the day on which it is due; 0: no word before
   * @param every days between the words that follow it
   * @param most how many words follow it; 0: none
   * @param escalate days after it on which the leader hears of it; 0: never
   */
  record Rhythm(int before, int every, int most, int escalate) {}

  /**
   * A word that is said once for each due date.
   *
   * @param name kept with the due date: BEFORE, ON, LATE-1 …
   */
  record Step(ReminderReason reason, String name) {}

  /** The step that holds on a day, or null: nothing is to be said. */
  static Step step(LocalDate dueOn, LocalDate today, Rhythm rhythm) {
    long past = ChronoUnit.DAYS.between(dueOn, today);
    if (past < 0) {
      return -past <= rhythm.before() ? new Step(ReminderReason.BEFORE, "BEFORE") : null;
    }
    long time = past / rhythm.every();
    if (time == 0) {
      return past == 0
          ? new Step(ReminderReason.ON, "ON")
          : rhythm.most() > 0 ? new Step(ReminderReason.LATE, "ON") : null;
    }
    return time <= rhythm.most() ? new Step(ReminderReason.LATE, "LATE-" + time) : null;
  }

  /** Whether the leader is to hear of it. */
  static boolean escalates(LocalDate dueOn, LocalDate today, Rhythm rhythm) {
    return rhythm.escalate() > 0 && !dueOn.plusDays(rhythm.escalate()).isAfter(today);
  }

  /** The earliest due date about which anything can still be said. */
  static LocalDate earliest(LocalDate today, Rhythm rhythm) {
    long series = (long) rhythm.every() * (rhythm.most() + 1);
    return today.minusDays(Math.max(series, 2L * rhythm.escalate() + rhythm.every()));
  }

  /** The latest one. */
  static LocalDate latest(LocalDate today, Rhythm rhythm) {
    return today.plusDays(rhythm.before());
  }
}
