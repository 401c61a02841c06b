package org.alongside.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** When somebody is told, by the clock on their own wall. */
final class WhenRule {
  static final LocalTime MORNING = LocalTime.of(8, 0);

  private WhenRule() {}

  /**
   * When a mail goes that was asked for at {@code now}.
   *
   * @return null for {@link Telling#IN_SITE}
   */
  static Instant when(Telling telling, Instant now, ZoneId zone, Quiet quiet) {
    ZonedDateTime here = now.atZone(zone);
    return switch (telling) {
      case AT_ONCE -> outOf(quiet, here);
      case DAILY -> outOf(quiet, nextMorning(here, here.toLocalDate()));
      case WEEKLY ->
          outOf(
              quiet,
              nextMorning(
                  here,
                  here.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)),
                  7));
      case IN_SITE -> null;
    };
  }

  private static ZonedDateTime nextMorning(ZonedDateTime here, LocalDate day) {
    return nextMorning(here, day, 1);
  }

  /** The morning of {@code day}, or so many days later when it is over. */
  private static ZonedDateTime nextMorning(ZonedDateTime here, LocalDate day, int step) {
    ZonedDateTime morning = ZonedDateTime.of(day, MORNING, here.getZone());
    return morning.isAfter(here)
        ? morning
        : ZonedDateTime.of(day.plusDays(step), MORNING, here.getZone());
  }

  private static Instant outOf(Quiet quiet, ZonedDateTime time) {
    if (!quiet.covers(time.toLocalTime())) {
      return time.toInstant();
    }
    ZonedDateTime end = ZonedDateTime.of(time.toLocalDate(), quiet.until(), time.getZone());
    return (end.isAfter(time)
            ? end
            : ZonedDateTime.of(time.toLocalDate().plusDays(1), quiet.until(), time.getZone()))
        .toInstant();
  }
}
