package org.alongside.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.alongside.credential.CredentialRule.Done;
import org.alongside.credential.CredentialRule.Earned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialRuleTest {
  private static final Instant DAY = Instant.parse("2026-03-01T12:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  private static Done done(String module, int cycle, int day) {
    return done(module, cycle, day, null);
  }

  private static Done done(String module, int cycle, int day, Integer lastDay) {
    return new Done(
        module,
        cycle,
        1,
        DAY.plusSeconds(86_400L * day),
        FIRST.plusDays(day),
        lastDay == null ? null : FIRST.plusDays(lastDay));
  }

  @ParameterizedTest
  @CsvSource({
    // earned, last day of the cycle before, last day
    "2026-03-31, , 2028-03-31",
    "2024-02-29, , 2026-02-28",
    "2026-01-30, 2026-03-31, 2028-03-31", // the first day of the sixty
    "2026-01-29, 2026-03-31, 2028-01-29", // a day before
    "2026-03-31, 2026-03-31, 2028-03-31",
    "2026-04-01, 2026-03-31, 2028-04-01", // too late: from the new day
  })
  void countsTwoYearsFromTheDayOrFromTheOldEnd(LocalDate earned, LocalDate before, LocalDate last) {
    assertThat(CredentialRule.lastDay(earned, 24, before)).isEqualTo(last);
  }

  @Test
  void withoutMonthsThereIsNoLastDay() {
    assertThat(CredentialRule.lastDay(LocalDate.of(2026, 1, 1), null, null)).isNull();
  }

  @Test
  void isValidThroughItsLastDay() {
    LocalDate last = LocalDate.of(2028, 3, 31);
    assertThat(CredentialRule.state(false, false, last, last)).isEqualTo(CredentialState.VALID);
    assertThat(CredentialRule.state(false, false, last, last.plusDays(1)))
        .isEqualTo(CredentialState.EXPIRED);
    assertThat(CredentialRule.state(false, false, null, last)).isEqualTo(CredentialState.VALID);
    assertThat(CredentialRule.state(false, true, last, last.plusDays(1)))
        .isEqualTo(CredentialState.SUPERSEDED);
    assertThat(CredentialRule.state(true, true, last, last)).isEqualTo(CredentialState.WITHDRAWN);
  }

  @Test
  void aProgrammeIsEarnedWithItsLastModuleAndAgainWithTheNextRoundOfAll() {
    List<String> needs = List.of("P01", "P02");
    List<Done> done = new ArrayList<>(List.of(done("P01", 1, 0), done("P03", 1, 1)));
    assertThat(CredentialRule.earned(needs, done)).isEmpty();
    done.add(done("P02", 1, 5));
    assertThat(CredentialRule.earned(needs, done))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.cycle()).isEqualTo(1);
              assertThat(e.at()).isEqualTo(DAY.plusSeconds(86_400L * 5));
              assertThat(e.modules()).extracting(Done::module).containsExactly("P01", "P02");
            });
    done.add(done("P01", 2, 700));
    assertThat(CredentialRule.earned(needs, done)).hasSize(1);
    done.add(done("P02", 2, 710));
    assertThat(CredentialRule.earned(needs, done)).extracting(Earned::cycle).containsExactly(1, 2);
  }

  @Test
  void whatHasExpiredIsNotDoneWhenTheLastIsCompleted() {
    List<String> needs = List.of("P01", "P07");
    List<Done> done =
        new ArrayList<>(List.of(done("P07", 1, 0, 730), done("P01", 1, 731), done("P02", 1, 5)));
    assertThat(CredentialRule.earned(needs, done)).isEmpty();
    done.add(done("P07", 2, 800, 1530));
    assertThat(CredentialRule.earned(needs, done))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.at()).isEqualTo(DAY.plusSeconds(86_400L * 800));
              assertThat(e.modules()).extracting(Done::cycle).containsExactlyInAnyOrder(1, 2);
              assertThat(e.counts(FIRST.plusDays(1530))).isTrue();
              assertThat(e.counts(FIRST.plusDays(1531))).isFalse();
            });
    done.set(1, done("P01", 1, 730));
    assertThat(CredentialRule.earned(needs, done))
        .as("on its last day it counts")
        .singleElement()
        .satisfies(e -> assertThat(e.at()).isEqualTo(DAY.plusSeconds(86_400L * 730)));
  }

  @Test
  void whoNeedsNothingHasEarnedNothing() {
    assertThat(CredentialRule.earned(List.of(), List.of(done("P01", 1, 0)))).isEmpty();
  }

  /** What is completed later never takes away, nor moves, what was earned. */
  @Property
  void earnedStaysEarned(@ForAll @Size(max = 12) List<@IntRange(min = 0, max = 11) Integer> order) {
    List<String> needs = List.of("A", "B", "C");
    List<Done> done = new ArrayList<>();
    List<Earned> before = List.of();
    int day = 0;
    for (int next : order) {
      String module = needs.get(next % 3);
      int cycle = 1 + (int) done.stream().filter(d -> d.module().equals(module)).count();
      done.add(done(module, cycle, day, next > 5 ? null : day + next));
      day++;
      List<Earned> now = CredentialRule.earned(needs, done);
      assertThat(now.subList(0, before.size())).isEqualTo(before);
      before = now;
    }
  }
}
