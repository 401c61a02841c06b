package org.alongside.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.alongside.catalogue.QuestionWithSolution;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

class GradingTest {
  private static final QuestionWithSolution SINGLE = Questions.single("s", "t", "a", "a", "b", "c");
  private static final QuestionWithSolution MULTIPLE =
      Questions.multiple("m", Set.of("a", "b"), "a", "b", "c", "d");
  private static final QuestionWithSolution SORT = Questions.sort("o");
  private static final QuestionWithSolution MATCH = Questions.match("m");
  private static final QuestionWithSolution ORDER = Questions.order("o", "a", "b", "c", "d");

  private static AnswerValue choice(String id) {
    return AnswerValue.choosing(id);
  }

  private static AnswerValue choices(String... ids) {
    return AnswerValue.choosingAll(List.of(ids));
  }

  private static AnswerValue order(String... steps) {
    return AnswerValue.ordering(List.of(steps));
  }

  private static AnswerValue placed(String... pairs) {
    Map<String, String> map = new java.util.HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return AnswerValue.placing(map);
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
  void aStatementIsTrueOrNot() {
    QuestionWithSolution statement = Questions.trueFalse("tf", false);
    assertThat(Grading.score(statement, choice("false"))).isEqualTo(1);
    assertThat(Grading.score(statement, choice("true"))).isZero();
  }

  @Test
  void matchingCountsEachPartnerThatFits() {
    assertThat(Grading.score(MATCH, placed("fire", "=0", "fall", "=0", "night", "=1")))
        .isEqualTo(1);
    assertThat(Grading.score(MATCH, placed("fire", "=0", "fall", "=2"))).isEqualTo(1.0 / 3);
  }

  @Test
  void anOrderIsWorthWhatOfItHolds() {
    assertThat(Grading.score(ORDER, order("a", "b", "c", "d"))).isEqualTo(1);
    assertThat(Grading.score(ORDER, order("d", "c", "b", "a"))).isZero();
    assertThat(Grading.score(ORDER, order("b", "c", "d", "a")))
        .as("one step stands at the wrong end")
        .isEqualTo(2.0 / 3);
    assertThat(Grading.inOrder(ORDER, List.of("b", "c", "d", "a"))).containsOnly("b", "c", "d");
  }

  @Property
  void onlyTheRightOrderIsWhollyRight(@ForAll long seed) {
    List<String> steps = new java.util.ArrayList<>(List.of("a", "b", "c", "d"));
    java.util.Collections.shuffle(steps, new java.util.Random(seed));
    double score = Grading.score(ORDER, AnswerValue.ordering(steps));
    assertThat(score).isBetween(0.0, 1.0);
    assertThat(Grading.isRight(score)).isEqualTo(steps.equals(List.of("a", "b", "c", "d")));
  }

  @Test
  void aWordIsComparedWithoutCaseAccentsPunctuationAndSpaces() {
    QuestionWithSolution number = Questions.text("n", "9-8-8");
    QuestionWithSolution word = Questions.text("w", "Naloxone", "l’écoute");
    for (String typed : List.of("988", " 9 8 8 ", "9.8.8")) {
      assertThat(Grading.score(number, AnswerValue.typing(typed))).as(typed).isEqualTo(1);
    }
    for (String typed : List.of("naloxone!", "NALOXONE", "L'ecoute")) {
      assertThat(Grading.score(word, AnswerValue.typing(typed))).as(typed).isEqualTo(1);
    }
    assertThat(Grading.score(number, AnswerValue.typing("9-1-1"))).isZero();
    assertThat(Grading.score(number, AnswerValue.typing(""))).isZero();
  }

  @Test
  void whatIsWrittenIsNeverMarkedAndMayStandOnPaper() {
    assertThat(Grading.score(Questions.write("w"), AnswerValue.typing(""))).isEqualTo(1);
    assertThat(Grading.isWhole(Questions.write("w"), AnswerValue.typing(""))).isTrue();
    assertThat(Grading.isWhole(Questions.text("t", "a"), AnswerValue.typing(" "))).isFalse();
  }

  @Test
  void refusesWhatIsNoAnswerToTheNewKinds() {
    for (AnswerValue wrong :
        List.of(
            order("a", "b", "c"),
            order("a", "b", "c", "c"),
            order("a", "b", "c", "e"),
            order("a", "b", "c", "d", "d"),
            AnswerValue.typing("a, b, c, d"))) {
      assertThatThrownBy(() -> Grading.require(ORDER, wrong))
          .as(wrong.toString())
          .isInstanceOf(BusinessException.class);
    }
    assertThatThrownBy(() -> Grading.require(MATCH, placed("fire", "=7")))
        .isInstanceOf(BusinessException.class);
    assertThatThrownBy(
            () -> Grading.require(Questions.text("t", "a"), AnswerValue.typing("a".repeat(201))))
        .isInstanceOf(BusinessException.class);
    assertThatThrownBy(
            () -> Grading.require(Questions.write("w"), AnswerValue.typing("a".repeat(5001))))
        .isInstanceOf(BusinessException.class);
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
            new AnswerValue("a", List.of("a"), null, null, null))) {
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
