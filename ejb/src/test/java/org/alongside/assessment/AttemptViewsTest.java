package org.alongside.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.alongside.catalogue.QuestionWithSolution;
import org.alongside.catalogue.ReviewRule;
import org.alongside.catalogue.UnitContent;
import org.alongside.catalogue.UnitKind;
import org.alongside.catalogue.UnitOutline;
import org.junit.jupiter.api.Test;

class AttemptViewsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final QuestionWithSolution QUESTION =
      Questions.single("q", "t", "a", "a", "b", "c");
  private static final UnitContent CONTENT =
      new UnitContent(
          "", null, null, null, List.of(QUESTION), null, null, null, null, null, null, null);

  private static Attempt attempt(UnitKind kind) {
    UnitOutline unit =
        new UnitOutline(7, "u", 0, kind, "U", false, 1, 80, 1, 0, 1, ReviewRule.AFTER_PASS, false);
    return new Attempt(
        new AttemptTicket(1, 1, unit, "en"),
        1,
        Drawn.all(List.of(QUESTION), new Random(1)),
        null,
        NOW);
  }

  private static Answer answer(String option) {
    Answer answer = new Answer(1, "q");
    answer.give(AnswerValue.choosing(option), 1, "tab", NOW);
    return answer;
  }

  private static AttemptView view(Attempt attempt, ReviewRule rule, Answer answer) {
    return AttemptViews.of(attempt, CONTENT, rule, List.of(answer), List.of());
  }

  @Test
  void anOpenQuizTellsNothingOfTheSolution() {
    AttemptView view = view(attempt(UnitKind.QUIZ), ReviewRule.AFTER_ATTEMPT, answer("a"));
    assertThat(view.questions().get(0).feedback()).isNull();
    assertThat(view.questions().get(0).isChosen("a")).isTrue();
    assertThat(view.toString()).doesNotContain("feedback a").doesNotContain("correct");
  }

  @Test
  void feedbackComesAfterTheAttemptWhereTheRuleSaysSo() {
    Attempt submitted = attempt(UnitKind.QUIZ);
    submitted.submit(0, NOW);
    assertThat(view(submitted, ReviewRule.AFTER_ATTEMPT, answer("b")).questions().get(0).feedback())
        .isNotNull();
    assertThat(view(submitted, ReviewRule.AFTER_PASS, answer("b")).questions().get(0).feedback())
        .isNull();
    assertThat(view(submitted, ReviewRule.NEVER, answer("b")).questions().get(0).feedback())
        .isNull();
  }

  @Test
  void aPassOpensTheReviewAfterPass() {
    Attempt passed = attempt(UnitKind.QUIZ);
    passed.submit(100, NOW);
    QuestionFeedback feedback =
        view(passed, ReviewRule.AFTER_PASS, answer("a")).questions().get(0).feedback();
    assertThat(feedback.right()).isTrue();
    assertThat(feedback.options()).hasSize(3);
  }

  @Test
  void aPracticeShowsFeedbackOnlyOnWhatWasCheckedAsItStands() {
    Attempt practice = attempt(UnitKind.PRACTICE);
    Answer answer = answer("b");
    assertThat(view(practice, ReviewRule.NEVER, answer).questions().get(0).feedback()).isNull();
    answer.check(NOW.plusSeconds(1));
    assertThat(view(practice, ReviewRule.NEVER, answer).questions().get(0).feedback()).isNotNull();
    answer.give(AnswerValue.choosing("a"), 2, "tab", NOW.plusSeconds(2));
    assertThat(view(practice, ReviewRule.NEVER, answer).questions().get(0).feedback()).isNull();
  }
}
