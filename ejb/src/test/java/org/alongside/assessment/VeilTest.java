package org.alongside.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alongside.catalogue.QuestionWithSolution;
import org.junit.jupiter.api.Test;

/** What the browser gets of a question whose own names would tell the solution. */
class VeilTest {
  private static final QuestionWithSolution MATCH = Questions.match("m");
  private static final QuestionWithSolution ORDER = Questions.order("o", "a", "b", "c");
  private static final List<String> DRAWN_MATCH =
      List.of("night", "fire", "fall", "=2", "=0", "=1");
  private static final List<String> DRAWN_ORDER = List.of("c", "a", "b");

  @Test
  void partnersAndStepsAreNamedByWhereTheyWereShuffled() {
    AskedQuestion match = AttemptViews.asked(MATCH, DRAWN_MATCH, null);
    assertThat(match.categories())
        .extracting(AskedQuestion.Category::id, AskedQuestion.Category::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("p0", "Thursday"),
            org.assertj.core.groups.Tuple.tuple("p1", "9-1-1"),
            org.assertj.core.groups.Tuple.tuple("p2", "9-8-8"));
    assertThat(match.items())
        .extracting(AskedQuestion.Item::id)
        .containsExactly("night", "fire", "fall");
    AskedQuestion order = AttemptViews.asked(ORDER, DRAWN_ORDER, null);
    assertThat(order.items())
        .extracting(AskedQuestion.Item::id, AskedQuestion.Item::html)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("p0", "step c"),
            org.assertj.core.groups.Tuple.tuple("p1", "step a"),
            org.assertj.core.groups.Tuple.tuple("p2", "step b"));
  }

  @Test
  void anAnswerComesBackAsItWasSent() {
    AnswerValue placed = AnswerValue.placing(Map.of("fire", "p1", "night", "p2"));
    Veil match = new Veil(MATCH, DRAWN_MATCH);
    assertThat(match.lift(placed))
        .isEqualTo(AnswerValue.placing(Map.of("fire", "=0", "night", "=1")));
    assertThat(match.draw(match.lift(placed))).isEqualTo(placed);
    Veil order = new Veil(ORDER, DRAWN_ORDER);
    AnswerValue sent = AnswerValue.ordering(List.of("p1", "p2", "p0"));
    assertThat(order.lift(sent)).isEqualTo(AnswerValue.ordering(List.of("a", "b", "c")));
    assertThat(order.draw(order.lift(sent))).isEqualTo(sent);
  }

  @Test
  void theContentsOwnNamesAreNoAnswer() {
    assertThat(new Veil(ORDER, DRAWN_ORDER).lift(AnswerValue.ordering(List.of("a", "b", "c"))))
        .isEqualTo(AnswerValue.ordering(List.of("?a", "?b", "?c")));
    assertThat(new Veil(MATCH, DRAWN_MATCH).lift(AnswerValue.placing(Map.of("fire", "=0"))))
        .isEqualTo(AnswerValue.placing(Map.of("fire", "?=0")));
  }

  @Test
  void aStoredOrderIsShownAsItStands() {
    AskedQuestion order =
        AttemptViews.asked(ORDER, DRAWN_ORDER, AnswerValue.ordering(List.of("b", "c", "a")));
    assertThat(order.items())
        .extracting(AskedQuestion.Item::html)
        .containsExactly("step b", "step c", "step a");
    assertThat(order.answer()).isEqualTo(AnswerValue.ordering(List.of("p2", "p0", "p1")));
  }

  @Test
  void feedbackNamesPartnersInWordsAndStepsInTheRightOrder() {
    AnswerValue placed = AnswerValue.placing(Map.of("fire", "=2", "night", "=1"));
    QuestionFeedback match =
        Feedback.of(
            MATCH,
            new Veil(MATCH, DRAWN_MATCH),
            AttemptViews.asked(MATCH, DRAWN_MATCH, placed),
            placed);
    assertThat(match.items())
        .extracting(
            QuestionFeedback.ItemFeedback::id,
            QuestionFeedback.ItemFeedback::placed,
            QuestionFeedback.ItemFeedback::right,
            QuestionFeedback.ItemFeedback::belongs)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("night", "9-8-8", true, "9-8-8"),
            org.assertj.core.groups.Tuple.tuple("fire", "Thursday", false, "9-1-1"),
            org.assertj.core.groups.Tuple.tuple("fall", null, false, "9-1-1"));
    AnswerValue given = AnswerValue.ordering(List.of("c", "a", "b"));
    QuestionFeedback order =
        Feedback.of(
            ORDER,
            new Veil(ORDER, DRAWN_ORDER),
            AttemptViews.asked(ORDER, DRAWN_ORDER, given),
            given);
    assertThat(order.score()).isEqualTo(0.5);
    assertThat(order.steps())
        .extracting(
            QuestionFeedback.StepFeedback::html,
            QuestionFeedback.StepFeedback::place,
            QuestionFeedback.StepFeedback::placed,
            QuestionFeedback.StepFeedback::right)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("step a", 1, 2, true),
            org.assertj.core.groups.Tuple.tuple("step b", 2, 3, true),
            org.assertj.core.groups.Tuple.tuple("step c", 3, 1, false));
  }

  @Test
  void anExampleIsNoPartOfAnUnansweredQuestion() {
    QuestionWithSolution write = Questions.write("w");
    QuestionWithSolution text = Questions.text("t", "9-8-8");
    assertThat(AttemptViews.asked(write, List.of(), null).toString()).doesNotContain("example");
    assertThat(AttemptViews.asked(text, List.of(), null).toString()).doesNotContain("9-8-8");
    QuestionFeedback feedback =
        Feedback.of(
            text,
            new Veil(text, List.of()),
            AttemptViews.asked(text, List.of(), null),
            AnswerValue.typing("911"));
    assertThat(feedback.text().right()).isFalse();
    assertThat(feedback.text().answer()).isEqualTo("9-8-8");
    assertThat(feedback.text().feedbackHtml()).contains("other");
  }
}
