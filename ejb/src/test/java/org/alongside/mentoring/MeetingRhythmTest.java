package org.alongside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MeetingRhythmTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  @Test
  void everyWeekForTwelveWeeksEveryTwoUntilTheSixthMonthThenMonthly() {
    assertThat(MeetingRhythm.interval(START, START)).isEqualTo(7);
    assertThat(MeetingRhythm.interval(START, START.plusWeeks(12).minusDays(1))).isEqualTo(7);
    assertThat(MeetingRhythm.interval(START, START.plusWeeks(12))).isEqualTo(14);
    assertThat(MeetingRhythm.interval(START, START.plusMonths(6).minusDays(1))).isEqualTo(14);
    assertThat(MeetingRhythm.interval(START, START.plusMonths(6))).isEqualTo(30);
  }

  @Test
  void overdueAtOneAndAHalfTimesTheInterval() {
    assertThat(MeetingRhythm.expectedBy(START, START)).isEqualTo(START.plusDays(7));
    assertThat(MeetingRhythm.overdueOn(START, START)).isEqualTo(START.plusDays(11));
    LocalDate later = START.plusMonths(4);
    assertThat(MeetingRhythm.overdueOn(START, later)).isEqualTo(later.plusDays(21));
    LocalDate year = START.plusYears(1);
    assertThat(MeetingRhythm.overdueOn(START, year)).isEqualTo(year.plusDays(45));
  }

  @Test
  void aTalkAfterACriticalEventIsDueOnTheNextWorkingDay() {
    LocalDate friday = LocalDate.of(2026, 11, 27);
    assertThat(MeetingRhythm.debriefBy(friday)).isEqualTo(friday.plusDays(3));
    assertThat(MeetingRhythm.debriefBy(friday.minusDays(1))).isEqualTo(friday);
    assertThat(MeetingRhythm.debriefBy(friday.plusDays(1))).isEqualTo(friday.plusDays(3));
  }

  /** Never less than one and a half intervals, never a whole day more; a debrief on a weekday. */
  @Property
  void holdsOnEveryDay(
      @ForAll @IntRange(min = 0, max = 900) int started, @ForAll @IntRange(max = 900) int met) {
    LocalDate last = START.plusDays(met);
    LocalDate start = last.minusDays(started);
    int interval = MeetingRhythm.interval(start, last);
    long until = ChronoUnit.DAYS.between(last, MeetingRhythm.overdueOn(start, last));
    assertThat((double) until).isBetween(1.5 * interval, 1.5 * interval + 0.5);
    LocalDate talk = MeetingRhythm.debriefBy(last);
    assertThat(talk).isAfter(last);
    assertThat(talk.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }
}
