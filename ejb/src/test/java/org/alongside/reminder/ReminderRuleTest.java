package org.alongside.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReminderRuleTest {
  private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
  private static final ReminderRule.Rhythm RHYTHM = new ReminderRule.Rhythm(7, 7, 3, 14);

  private static String step(LocalDate today) {
    ReminderRule.Step step = ReminderRule.step(DUE, today, RHYTHM);
    return step == null ? null : step.reason() + " " + step.name();
  }

  @Test
  void saysOneWordBeforeOneOnTheDayAndABoundedSeriesAfter() {
    Map<String, LocalDate> first = new LinkedHashMap<>();
    for (LocalDate day = DUE.minusDays(30); day.isBefore(DUE.plusYears(1)); day = day.plusDays(1)) {
      if (step(day) != null) {
        first.putIfAbsent(ReminderRule.step(DUE, day, RHYTHM).name(), day);
      }
    }
    assertThat(first)
        .containsExactly(
            Map.entry("BEFORE", DUE.minusDays(7)),
            Map.entry("ON", DUE),
            Map.entry("LATE-1", DUE.plusDays(7)),
            Map.entry("LATE-2", DUE.plusDays(14)),
            Map.entry("LATE-3", DUE.plusDays(21)));
    assertThat(step(DUE.plusDays(28))).isNull();
  }

  @Test
  void aDayThatWasMissedIsMadeUpForInTheWordsOfTheDay() {
    assertThat(step(DUE.plusDays(2))).isEqualTo("LATE ON");
    assertThat(step(DUE)).isEqualTo("ON ON");
  }

  @Test
  void whatIsTurnedOffIsNotSaid() {
    ReminderRule.Rhythm quiet = new ReminderRule.Rhythm(0, 7, 0, 0);
    assertThat(ReminderRule.step(DUE, DUE.minusDays(1), quiet)).isNull();
    assertThat(ReminderRule.step(DUE, DUE, quiet).reason()).isEqualTo(ReminderReason.ON);
    assertThat(ReminderRule.step(DUE, DUE.plusDays(1), quiet)).isNull();
    assertThat(ReminderRule.escalates(DUE, DUE.plusYears(1), quiet)).isFalse();
  }

  @Test
  void theLeaderHearsOfItAfterSoManyDays() {
    assertThat(ReminderRule.escalates(DUE, DUE.plusDays(13), RHYTHM)).isFalse();
    assertThat(ReminderRule.escalates(DUE, DUE.plusDays(14), RHYTHM)).isTrue();
  }

  @Test
  void whateverCanBeSaidLiesBetweenTheTwoDays() {
    for (int days = -400; days < 400; days++) {
      LocalDate today = DUE.plusDays(days);
      if (ReminderRule.step(DUE, today, RHYTHM) != null) {
        assertThat(DUE)
            .isBetween(ReminderRule.earliest(today, RHYTHM), ReminderRule.latest(today, RHYTHM));
      }
    }
  }
}
