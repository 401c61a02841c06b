package org.alongside.mentoring;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * How often mentor and mentee meet, and when that is overdue. Source: domain page, section D (our
 * own proposal): every week in the first twelve weeks, every two weeks until the sixth month, then
 * monthly; overdue at one and a half times the interval; a talk within one working day of a
 * critical event. Pure.
 */
final class MeetingRhythm {
  private static final int WEEKLY_WEEKS = 12;
  private static final int TWO_WEEKLY_MONTHS = 6;
  private static final int WEEK = 7;
  private static final int TWO_WEEKS = 14;
  private static final int MONTH = 30;

  private MeetingRhythm() {}

  /**
   * Days from one meeting to the next.
   *
   * @param start first day in the post
   */
  static int interval(LocalDate start, LocalDate day) {
    if (day.isBefore(start.plusWeeks(WEEKLY_WEEKS))) {
      return WEEK;
    }
    return day.isBefore(start.plusMonths(TWO_WEEKLY_MONTHS)) ? TWO_WEEKS : MONTH;
  }

  /** The day by which the next meeting is expected, after {@code last}. */
  static LocalDate expectedBy(LocalDate start, LocalDate last) {
    return last.plusDays(interval(start, last));
  }

  /** First day on which the next meeting is overdue, half days counted as whole. */
  static LocalDate overdueOn(LocalDate start, LocalDate last) {
    return last.plusDays((interval(start, last) * 3L + 1) / 2);
  }

  /** The day by which to talk after a critical event: the next day from Monday to Friday. */
  static LocalDate debriefBy(LocalDate event) {
    LocalDate day = event.plusDays(1);
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.plusDays(1);
    }
    return day;
  }
}
