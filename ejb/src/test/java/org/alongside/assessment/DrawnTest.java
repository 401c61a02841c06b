package org.alongside.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.alongside.catalogue.QuestionWithSolution;
import org.junit.jupiter.api.Test;

class DrawnTest {
  private static List<QuestionWithSolution> pool(int size, int topics) {
    return IntStream.range(0, size)
        .mapToObj(i -> Questions.single("q" + i, "t" + i % topics, "a", "a", "b", "c"))
        .toList();
  }

  @Property
  void drawsAsManyAsAskedAndNoneTwice(
      @ForAll @IntRange(min = 1, max = 40) int size,
      @ForAll @IntRange(min = 1, max = 8) int topics,
      @ForAll @IntRange(min = 1, max = 50) int count,
      @ForAll long seed) {
    Drawn drawn = Drawn.evenly(pool(size, topics), count, new Random(seed));
    assertThat(drawn.questions()).hasSize(Math.min(size, count)).doesNotHaveDuplicates();
  }

  @Property
  void takesFromEveryTopicBeforeTakingTwiceFromOne(
      @ForAll @IntRange(min = 2, max = 6) int topics, @ForAll long seed) {
    List<QuestionWithSolution> pool = pool(topics * 5, topics);
    Drawn drawn = Drawn.evenly(pool, topics, new Random(seed));
    Map<String, Long> byTopic =
        pool.stream()
            .filter(q -> drawn.questions().contains(q.id()))
            .collect(Collectors.groupingBy(QuestionWithSolution::topic, Collectors.counting()));
    assertThat(byTopic).hasSize(topics);
  }

  @Property
  void isTheSameAfterItWasKept(@ForAll @IntRange(min = 1, max = 20) int size, @ForAll long seed) {
    Drawn drawn = Drawn.evenly(pool(size, 3), size, new Random(seed));
    Drawn read = Drawn.parse(drawn.format());
    assertThat(read.order()).isEqualTo(drawn.order());
    assertThat(read.questions()).isEqualTo(drawn.questions());
  }

  @Test
  void keepsEveryQuestionOfAPracticeInItsAuthorsOrder() {
    Drawn drawn = Drawn.all(pool(6, 2), new Random(1));
    assertThat(drawn.questions()).containsExactly("q0", "q1", "q2", "q3", "q4", "q5");
    assertThat(drawn.order().get("q0")).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Property
  void stepsNeverStandAsTheyShouldBe(@ForAll long seed) {
    QuestionWithSolution order = Questions.order("o", "a", "b", "c");
    List<String> drawn = Drawn.all(List.of(order), new Random(seed)).order().get("o");
    assertThat(drawn).containsExactlyInAnyOrder("a", "b", "c").isNotEqualTo(List.of("a", "b", "c"));
  }

  @Test
  void partnersAreShuffledApartFromTheirItems() {
    QuestionWithSolution match = Questions.match("m");
    java.util.Set<List<String>> orders = new java.util.HashSet<>();
    for (int seed = 0; seed < 60; seed++) {
      List<String> drawn = Drawn.all(List.of(match), new Random(seed)).order().get("m");
      assertThat(drawn.subList(0, 3)).containsExactlyInAnyOrder("fire", "fall", "night");
      assertThat(drawn.subList(3, 6)).containsExactlyInAnyOrder("=0", "=1", "=2");
      orders.add(drawn.subList(3, 6));
    }
    assertThat(orders).hasSize(6);
  }

  @Test
  void statementsKeepTrueBeforeFalseAndWrittenAnswersHaveNothingToShuffle() {
    List<QuestionWithSolution> pool =
        List.of(Questions.trueFalse("s", true), Questions.text("t", "a"), Questions.write("w"));
    for (int seed = 0; seed < 20; seed++) {
      Drawn drawn = Drawn.parse(Drawn.all(pool, new Random(seed)).format());
      assertThat(drawn.order().get("s")).containsExactly("true", "false");
      assertThat(drawn.order().get("t")).isEmpty();
      assertThat(drawn.order().get("w")).isEmpty();
    }
  }

  @Test
  void aScenarioDrawsNothing() {
    assertThat(Drawn.parse(Drawn.all(List.of(), new Random(1)).format()).questions()).isEmpty();
  }
}
