package org.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens in whatever order, what was earned stays as it was, and nothing counts that
 * should not.
 */
class CyclesTest {
  private static final LocalDate START = LocalDate.parse("2027-01-04");

  /** What may happen in the life of a module that somebody takes. */
  enum Move {
    TWO_WEEKS_PASS,
    HALF_A_YEAR_PASSES,
    TWO_YEARS_PASS,
    BEGINS,
    COMPLETES,
    REFRESHES,
    IS_RESET,
    COUNTS_A_YEAR_FROM_NOW,
    COUNTS_FOR_EVER_FROM_NOW,
    COUNTS_TWO_YEARS_FROM_NOW,
    A_NEW_VERSION_IS_PUBLISHED
  }

  /** One person and one module, as the boundaries write them. */
  private static final class Life {
    LocalDate today = START;
    int months = 24;
    int newest;
    final Set<Integer> reset = new HashSet<>();
    final List<Cycles.Done> done = new ArrayList<>();

    Cycles.Standing standing() {
      return Cycles.of(newest, reset, done, today);
    }

    void happen(Move move) {
      switch (move) {
        case TWO_WEEKS_PASS -> today = today.plusWeeks(2);
        case HALF_A_YEAR_PASSES -> today = today.plusMonths(6);
        case TWO_YEARS_PASS -> today = today.plusYears(2).plusDays(1);
        case BEGINS -> begin();
        case COMPLETES -> complete();
        case REFRESHES -> refresh();
        case IS_RESET -> reset();
        case COUNTS_A_YEAR_FROM_NOW -> months = 12;
        case COUNTS_FOR_EVER_FROM_NOW -> months = 0;
        case COUNTS_TWO_YEARS_FROM_NOW -> months = 24;
        case A_NEW_VERSION_IS_PUBLISHED -> assertThat(standing()).isEqualTo(standing());
      }
    }

    private void begin() {
      newest = standing().goesOn() ? newest : newest + 1;
    }

    private void complete() {
      begin();
      if (done.stream().noneMatch(d -> d.cycle() == newest)) {
        LocalDate before =
            done.stream()
                .filter(d -> !reset.contains(d.cycle()))
                .reduce((a, b) -> b)
                .map(Cycles.Done::lastDay)
                .orElse(null);
        Instant at = today.atStartOfDay(ZoneOffset.UTC).toInstant();
        done.add(new Cycles.Done(newest, at, ValidityRule.lastDay(today, before, months)));
      }
    }

    private void refresh() {
      Validity validity = standing().validity();
      newest = validity != null && validity.open() ? newest + 1 : newest;
    }

    private void reset() {
      if (newest > 0) {
        reset.add(newest);
      }
    }
  }

  @Property(tries = 2000)
  void whatWasEarnedStaysAsItWasAndOnlyWhatCountsCounts(@ForAll @Size(max = 30) List<Move> moves) {
    Life life = new Life();
    for (Move move : moves) {
      List<Cycles.Done> before = List.copyOf(life.done);
      Cycles.Done counted = life.standing().counting();
      life.happen(move);
      Cycles.Standing now = life.standing();
      assertThat(life.done.subList(0, before.size())).isEqualTo(before);
      assertThat(life.done).extracting(Cycles.Done::cycle).doesNotHaveDuplicates();
      check(life, now);
      if (counted != null && move != Move.IS_RESET && !isTime(move)) {
        assertThat(now.counting()).as("%s takes nothing away", move).isNotNull();
      }
    }
  }

  private static boolean isTime(Move move) {
    return move == Move.TWO_WEEKS_PASS
        || move == Move.HALF_A_YEAR_PASSES
        || move == Move.TWO_YEARS_PASS;
  }

  private static void check(Life life, Cycles.Standing now) {
    Cycles.Done counting = now.counting();
    if (counting != null) {
      assertThat(life.done).contains(counting);
      assertThat(life.reset).doesNotContain(counting.cycle());
      assertThat(ValidityRule.isOver(counting.lastDay(), life.today)).isFalse();
      assertThat(now.validity().expired()).isFalse();
    }
    if (now.validity() != null) {
      assertThat(now.validity().expired()).isEqualTo(counting == null);
      assertThat(now.validity().open() && now.validity().refreshing()).isFalse();
    }
    if (now.goesOn()) {
      assertThat(life.reset).doesNotContain(life.newest);
    }
  }

  @Test
  void expiredIsNotDoneAndBeginsAnew() {
    Life life = new Life();
    life.happen(Move.COMPLETES);
    assertThat(life.standing().counting()).isNotNull();
    life.today = START.plusYears(2);
    assertThat(life.standing().counting()).as("on its last day").isNotNull();
    life.today = START.plusYears(2).plusDays(1);
    assertThat(life.standing().counting()).isNull();
    assertThat(life.standing().goesOn()).isFalse();
    assertThat(life.standing().validity().expired()).isTrue();
  }

  @Test
  void whileItIsRefreshedTheOldOneCounts() {
    Life life = new Life();
    life.happen(Move.COMPLETES);
    life.happen(Move.REFRESHES);
    assertThat(life.newest).as("too early").isEqualTo(1);
    life.today = START.plusYears(2).minusDays(60);
    life.happen(Move.REFRESHES);
    assertThat(life.newest).isEqualTo(2);
    assertThat(life.standing().counting().cycle()).isEqualTo(1);
    assertThat(life.standing().validity().refreshing()).isTrue();
    life.happen(Move.COMPLETES);
    assertThat(life.standing().counting().cycle()).isEqualTo(2);
    assertThat(life.standing().validity().lastDay()).isEqualTo(START.plusYears(4));
  }

  @Test
  void whatWasSetAsideCountsNoMoreAndStays() {
    Life life = new Life();
    life.happen(Move.COMPLETES);
    life.happen(Move.IS_RESET);
    assertThat(life.standing().counting()).isNull();
    assertThat(life.standing().validity()).isNull();
    assertThat(life.done).hasSize(1);
    life.happen(Move.COMPLETES);
    assertThat(life.done).hasSize(2);
    assertThat(life.standing().counting().cycle()).isEqualTo(2);
  }
}
