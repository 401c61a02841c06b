package org.alongside.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class WhenRuleTest {
  private static final ZoneId EDMONTON = ZoneId.of("America/Edmonton");
  private static final Quiet NIGHT = new Quiet(LocalTime.of(21, 0), LocalTime.of(9, 30));

  private static Instant at(String local) {
    return ZonedDateTime.of(java.time.LocalDateTime.parse(local), EDMONTON).toInstant();
  }

  private static Instant when(Telling telling, String local, Quiet quiet) {
    return WhenRule.when(telling, at(local), EDMONTON, quiet);
  }

  @Test
  void atOnceWaitsForTheEndOfTheQuietHours() {
    assertThat(when(Telling.AT_ONCE, "2026-11-30T15:00", NIGHT)).isEqualTo(at("2026-11-30T15:00"));
    assertThat(when(Telling.AT_ONCE, "2026-11-30T23:00", NIGHT)).isEqualTo(at("2026-12-01T09:30"));
    assertThat(when(Telling.AT_ONCE, "2026-11-30T03:00", NIGHT)).isEqualTo(at("2026-11-30T09:30"));
    assertThat(when(Telling.AT_ONCE, "2026-11-30T09:30", NIGHT)).isEqualTo(at("2026-11-30T09:30"));
    Quiet noon = new Quiet(LocalTime.of(12, 0), LocalTime.of(13, 0));
    assertThat(when(Telling.AT_ONCE, "2026-11-30T12:15", noon)).isEqualTo(at("2026-11-30T13:00"));
  }

  @Test
  void dailyIsTheNextMorning() {
    assertThat(when(Telling.DAILY, "2026-11-30T07:59", Quiet.NEVER))
        .isEqualTo(at("2026-11-30T08:00"));
    assertThat(when(Telling.DAILY, "2026-11-30T08:00", Quiet.NEVER))
        .isEqualTo(at("2026-12-01T08:00"));
    assertThat(when(Telling.DAILY, "2026-11-30T12:00", NIGHT)).isEqualTo(at("2026-12-01T09:30"));
  }

  @Test
  void weeklyIsTheNextMonday() {
    assertThat(when(Telling.WEEKLY, "2026-11-30T07:00", Quiet.NEVER))
        .isEqualTo(at("2026-11-30T08:00"));
    assertThat(when(Telling.WEEKLY, "2026-11-30T09:00", Quiet.NEVER))
        .isEqualTo(at("2026-12-07T08:00"));
    assertThat(when(Telling.WEEKLY, "2026-12-05T09:00", Quiet.NEVER))
        .isEqualTo(at("2026-12-07T08:00"));
  }

  @Test
  void anHourThatTheClockSkipsIsNoTrap() {
    Quiet quiet = new Quiet(LocalTime.of(22, 0), LocalTime.of(2, 30));
    assertThat(when(Telling.AT_ONCE, "2027-03-14T01:30", quiet)).isEqualTo(at("2027-03-14T03:30"));
  }

  @Test
  void inTheSiteIsNoMail() {
    assertThat(when(Telling.IN_SITE, "2026-11-30T09:00", Quiet.NEVER)).isNull();
  }

  @Property
  void neverBeforeItWasAskedForAndNeverInQuietHours(
      @ForAll @LongRange(min = 1_700_000_000L, max = 1_900_000_000L) long second,
      @ForAll @IntRange(max = 1439) int from,
      @ForAll @IntRange(max = 1439) int until,
      @ForAll Telling telling) {
    Instant now = Instant.ofEpochSecond(second);
    Quiet quiet =
        new Quiet(LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(until * 60L));
    ZoneId zone = ZoneId.of("Europe/London");
    Instant when = WhenRule.when(telling, now, zone, quiet);
    if (telling == Telling.IN_SITE) {
      return;
    }
    assertThat(when).isAfterOrEqualTo(now).isBefore(now.plusSeconds(10L * 86_400));
    LocalTime local = when.atZone(zone).toLocalTime();
    // the end of the quiet hours may not exist on the day when the clock is put forward
    assertThat(quiet.covers(local) && !skips(when, zone)).isFalse();
  }

  private static boolean skips(Instant when, ZoneId zone) {
    return zone.getRules().getOffset(when.minusSeconds(7200)).getTotalSeconds()
        != zone.getRules().getOffset(when.plusSeconds(7200)).getTotalSeconds();
  }
}
