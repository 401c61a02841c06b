package org.alongside.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.alongside.gathering.HealthWords.Newcomers;
import org.alongside.gathering.HealthWords.Spread;
import org.alongside.gathering.HealthWords.Use;
import org.junit.jupiter.api.Test;

class HealthRuleTest {
  @Test
  void howManyComeIsSaidInWords() {
    List<Long> six = List.of(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(HealthRule.spread(six, Map.of(), 0)).isEqualTo(Spread.NOT_YET);
    assertThat(HealthRule.spread(six, Map.of(1L, 9L), 3)).isEqualTo(Spread.FEW);
    assertThat(HealthRule.spread(six, Map.of(1L, 1L, 2L, 1L, 3L, 1L), 3)).isEqualTo(Spread.HALF);
    assertThat(HealthRule.spread(six, Map.of(1L, 1L, 2L, 1L, 3L, 1L, 4L, 1L), 3))
        .isEqualTo(Spread.MOST);
  }

  @Test
  void ofOneOrTwoNewcomersNothingIsSaid() {
    assertThat(HealthRule.newcomers(List.of(1L, 2L), Map.of())).isEqualTo(Newcomers.TOO_FEW);
    assertThat(HealthRule.newcomers(List.of(1L, 2L, 3L), Map.of())).isEqualTo(Newcomers.NOT_YET);
    assertThat(HealthRule.newcomers(List.of(1L, 2L, 3L), Map.of(1L, 1L))).isEqualTo(Newcomers.SOME);
    assertThat(HealthRule.newcomers(List.of(1L, 2L, 3L), Map.of(1L, 1L, 3L, 1L)))
        .isEqualTo(Newcomers.MOST);
    assertThat(HealthRule.use(0)).isEqualTo(Use.NOT_YET);
    assertThat(HealthRule.use(4)).isEqualTo(Use.SOME);
    assertThat(HealthRule.use(5)).isEqualTo(Use.OFTEN);
    assertThat(HealthRule.tellsNumbers(4)).isFalse();
    assertThat(HealthRule.tellsNumbers(5)).isTrue();
  }

  /** Who of them came is not told: swap any two, and every word is the same. */
  @Property(tries = 200)
  void noWordTellsOnePersonFromAnother(
      @ForAll @IntRange(min = 1, max = 12) int people,
      @ForAll Set<@IntRange(min = 1, max = 12) Integer> came,
      @ForAll @IntRange(min = 1, max = 6) int meetings) {
    Set<Long> all = new HashSet<>();
    Map<Long, Long> times = new HashMap<>();
    Map<Long, Long> mirrored = new HashMap<>();
    for (int i = 1; i <= people; i++) {
      all.add((long) i);
      if (came.contains(i)) {
        times.put((long) i, 1L);
        mirrored.put((long) (people + 1 - i), 1L);
      }
    }
    assertThat(HealthRule.spread(all, times, meetings))
        .isEqualTo(HealthRule.spread(all, mirrored, meetings));
    assertThat(HealthRule.newcomers(all, times)).isEqualTo(HealthRule.newcomers(all, mirrored));
  }
}
