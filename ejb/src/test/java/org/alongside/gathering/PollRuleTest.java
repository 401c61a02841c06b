package org.alongside.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PollRuleTest {
  @Test
  void numbersAreToldWhenItIsOverAndFiveHaveAnswered() {
    assertThat(PollRule.counts(false, List.of(3L, 2L))).containsExactly(3L, 2L);
    assertThat(PollRule.counts(true, List.of(3L, 2L))).isEmpty();
    assertThat(PollRule.counts(false, List.of(2L, 2L))).isEmpty();
    assertThat(PollRule.leading(false, List.of(1L, 2L))).isEqualTo(1);
    assertThat(PollRule.leading(false, List.of(2L, 2L))).isEqualTo(-1);
    assertThat(PollRule.leading(true, List.of(1L, 2L))).isEqualTo(-1);
  }

  /** Never both, and nothing at all while others still answer. */
  @Property(tries = 200)
  void wordsOrNumbersAndNeitherWhileItIsOpen(
      @ForAll boolean open,
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 0, max = 9) Integer> answers) {
    List<Long> votes = answers.stream().map(Integer::longValue).toList();
    boolean numbers = !PollRule.counts(open, votes).isEmpty();
    boolean words = PollRule.leading(open, votes) >= 0;
    assertThat(numbers && words).isFalse();
    assertThat(open && (numbers || words)).isFalse();
    assertThat(numbers && votes.stream().mapToLong(v -> v).sum() < 5).isFalse();
  }
}
