package org.alongside.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.alongside.gathering.RotationRule.Turn;
import org.junit.jupiter.api.Test;

class RotationRuleTest {
  @Test
  void whoeverHasNotHadATurnHasItNow() {
    List<Turn> turns =
        List.of(
            new Turn(Duty.FACILITATOR, 1),
            new Turn(Duty.NOTE_TAKER, 2),
            new Turn(Duty.TIMEKEEPER, 3));
    Map<Duty, Long> next = RotationRule.next(List.of(1L, 2L, 3L, 4L), turns);
    assertThat(next.get(Duty.FACILITATOR)).isEqualTo(4);
    assertThat(next.values()).doesNotHaveDuplicates();
  }

  @Test
  void nobodyIsNobodyAndOneDoesItAll() {
    assertThat(RotationRule.next(List.of(), List.of())).isEmpty();
    assertThat(RotationRule.next(List.of(7L), List.of()).values()).containsOnly(7L);
  }

  /**
   * Nobody has a duty more than once more often than anybody else; of three people one takes what
   * the two others leave, and it may be twice.
   */
  @Property(tries = 20)
  void theTurnGoesRoundEvenly(@ForAll @IntRange(min = 3, max = 9) int people) {
    List<Long> all = new ArrayList<>();
    for (long i = 1; i <= people; i++) {
      all.add(i);
    }
    List<Turn> turns = new ArrayList<>();
    for (int meeting = 0; meeting < 3 * people; meeting++) {
      Map<Duty, Long> next = RotationRule.next(all, turns);
      assertThat(Set.copyOf(next.values())).hasSize(3);
      next.forEach((duty, person) -> turns.add(0, new Turn(duty, person)));
    }
    for (Duty duty : Duty.values()) {
      long[] times =
          all.stream()
              .mapToLong(p -> turns.stream().filter(t -> t.equals(new Turn(duty, p))).count())
              .sorted()
              .toArray();
      assertThat(times[people - 1] - times[0]).isLessThanOrEqualTo(people == 3 ? 2 : 1);
    }
  }
}
