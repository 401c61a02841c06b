package org.alongside.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.catalogue.QuestionWithSolution;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

class GradingTest {
  private static final QuestionWithSolution SINGLE = Questions.single("s", "t", "a", "a", "b", "c");
  private static final QuestionWithSolution MULTIPLE =
      Questions.multiple("m", Set.of("a", "b"), "a", "b", "c", "d");
  private static final QuestionWithSolution SORT = Questions.sort("o");

  private static AnswerValue choice(String id) {
    return new AnswerValue(id, null, null);
  }

  private static AnswerValue choices(String... ids) {
    return new AnswerValue(null, List.of(ids), null);
  }

  private static AnswerValue placed(String... pairs) {
    Map<String, String> map = new java.util.HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return new AnswerValue(null, null, map);
  }

  @Test
  void aSingleChoiceIsRightOrNot() {
    assertThat(Grading.score(SINGLE, choice("a"))).isEqualTo(1);
    assertThat(Grading.score(SINGLE, choice("b"))).isZero();
    assertThat(Grading.score(SINGLE, null)).isZero();
  }

  @Test
  void wrongChoicesTakeBackRightOnesButNeverMore() {
    assertThat(Grading.score(MULTIPLE, choices("a", "b"))).isEqualTo(1);
    assertThat(Grading.score(MULTIPLE, choices("a"))).isEqualTo(0.5);
    assertThat(Grading.score(MULTIPLE, choices("a", "b", "c"))).isEqualTo(0.5);
    assertThat(Grading.score(MULTIPLE, choices("c", "d"))).isZero();
    assertThat(Grading.score(MULTIPLE, choices("a", "b", "c", "d"))).isZero();
  }

  @Test
  void sortingCountsEachItemInARightPlace() {
    assertThat(Grading.score(SORT, placed("one", "mine", "two", "theirs", "three", "theirs")))
        .isEqualTo(1);
    assertThat(Grading.score(SORT, placed("one", "mine", "two", "mine", "three", "theirs")))
        .isEqualTo(1);
    assertThat(Grading.score(SORT, placed("one", "mine"))).isEqualTo(1.0 / 3);
  }

  @Test
  void nobodyPassesByRounding() {
    assertThat(Grading.percent(List.of(1.0, 1.0, 0.0))).isEqualTo(66);
    assertThat(Grading.percent(Arrays.asList(1.0, 1.0, 1.0, 1.0, 0.999))).isEqualTo(99);
    assertThat(Grading.percent(List.of(1.0, 1.0))).isEqualTo(100);
    assertThat(Grading.percent(List.of())).isZero();
  }

  @Test
  void refusesWhatIsNoAnswerToTheQuestion() {
    for (AnswerValue wrong :
        Arrays.asList(
            null,
            choice("z"),
            choice(null),
            choices("a"),
            placed("one", "mine"),
            new AnswerValue("a", List.of("a"), null))) {
      assertThatThrownBy(() -> Grading.require(SINGLE, wrong))
          .isInstanceOf(BusinessException.class);
    }
    assertThatThrownBy(() -> Grading.require(MULTIPLE, choices("a", "a")))
        .isInstanceOf(BusinessException.class);
    assertThatThrownBy(() -> Grading.require(SORT, placed("one", "nowhere")))
        .isInstanceOf(BusinessException.class);
    assertThatThrownBy(() -> Grading.require(SORT, placed("ten", "mine")))
        .isInstanceOf(BusinessException.class);
  }

  @Test
  void aQuestionIsWholeWhenEveryPartIsAnswered() {
    assertThat(Grading.isWhole(SORT, placed("one", "mine", "two", "mine"))).isFalse();
    assertThat(Grading.isWhole(SORT, placed("one", "mine", "two", "mine", "three", "mine")))
        .isTrue();
    assertThat(Grading.isWhole(MULTIPLE, choices())).isFalse();
    assertThat(Grading.isWhole(SINGLE, choice("b"))).isTrue();
  }
}
