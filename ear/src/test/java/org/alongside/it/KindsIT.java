package org.alongside.it;

import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.alongside.assessment.AnswerValue;
import org.alongside.assessment.AskedQuestion;
import org.alongside.assessment.AttemptView;
import org.alongside.assessment.Attempts;
import org.alongside.assessment.QuestionFeedback;
import org.alongside.assessment.SaveAnswer;
import org.alongside.catalogue.Published;
import org.alongside.learning.ModulePage;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.Test;

/** A module with one of everything, published by the test: questions, surveys, guides, reviews. */
class KindsIT extends WithKinds {
  @EJB private Attempts attempts;
  @Inject private Published published;

  private AttemptView attempt(As learner, String unit) {
    return learner.get(() -> enrolments.attempt(CODE, unit, "en"));
  }

  private SaveAnswer right(As learner, String unit, AskedQuestion question) {
    return Learning.rightly(published, page(learner, unit).state().unit().id(), question);
  }

  private static AskedQuestion question(AttemptView attempt, String id) {
    return attempt.questions().stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void anAnswerOfEveryKindIsKeptCheckedAndShownAgain() {
    As learner = learner();
    AttemptView practice = attempt(learner, "kinds");
    assertThat(practice.questions())
        .extracting(AskedQuestion::kind)
        .containsExactly(
            "SINGLE", "MULTIPLE", "SORT", "TRUEFALSE", "MATCH", "ORDER", "TEXT", "WRITE");
    for (AskedQuestion question : practice.questions()) {
      SaveAnswer right = right(learner, "kinds", question);
      learner.get(() -> attempts.save(practice.id(), right));
      AskedQuestion shown = question(attempt(learner, "kinds"), question.id());
      assertThat(shown.answer()).as(question.kind()).isEqualTo(right.value());
      assertThat(shown.feedback()).isNull();
      QuestionFeedback feedback =
          learner.get(() -> attempts.check(practice.id(), question.id(), "en"));
      assertThat(feedback.right()).as(question.kind()).isTrue();
    }
    assertThat(page(learner, "kinds").state().isDone()).isTrue();
  }

  @Test
  void whatAnAttemptTellsTheBrowserHoldsNoSolution() {
    AttemptView practice = attempt(learner(), "kinds");
    assertThat(question(practice, "routes").categories())
        .extracting(AskedQuestion.Category::id)
        .containsExactly("p0", "p1", "p2");
    assertThat(question(practice, "hour").items())
        .extracting(AskedQuestion.Item::id)
        .containsExactly("p0", "p1", "p2", "p3");
    assertThat(practice.questions().toString())
        .doesNotContain("988", "in his words", "Not today", "Nobody feels shut in", "=0");
  }

  @Test
  void theContentsOwnNamesAndHalfAnOrderAreNoAnswers() {
    As learner = learner();
    AttemptView practice = attempt(learner, "kinds");
    for (SaveAnswer wrong :
        List.of(
            Learning.save(
                "hour", AnswerValue.ordering(List.of("sit", "ask", "tell", "nurse")), "t", 0),
            Learning.save("hour", AnswerValue.ordering(List.of("p0", "p1")), "t", 0),
            Learning.save("routes", AnswerValue.placing(Map.of("fire", "=0")), "t", 0),
            Learning.save("pay", AnswerValue.choosing("perhaps"), "t", 0),
            Learning.save("line", AnswerValue.typing("9".repeat(300)), "t", 0))) {
      assertRefused(
          Kind.INVALID,
          "assessment.error.value",
          () -> learner.run(() -> attempts.save(practice.id(), wrong)));
    }
  }

  @Test
  void aQuizOfTheNewKindsIsScoredInParts() {
    As learner = learner();
    AttemptView quiz = attempt(learner, "check");
    for (AskedQuestion question : quiz.questions()) {
      SaveAnswer right = right(learner, "check", question);
      AnswerValue value = right.value();
      if (question.kind().equals("ORDER")) {
        List<String> reversed = new ArrayList<>(value.order());
        Collections.reverse(reversed);
        value = AnswerValue.ordering(reversed);
      }
      SaveAnswer given = Learning.save(question.id(), value, "t", 0);
      learner.get(() -> attempts.save(quiz.id(), given));
    }
    assertThat(learner.get(() -> attempts.submit(quiz.id())).scorePercent()).isEqualTo(75);
    AskedQuestion order = question(page(learner, "check").attempt(), "hour");
    assertThat(order.feedback().steps()).hasSize(4).anyMatch(step -> !step.right());
  }

  @Test
  void theEqualPageCompletesAPracticeAndNothingElseDoesByHand() {
    As learner = learner();
    assertThat(page(learner, "hard").alternativeHtml()).contains("without asking anybody");
    learner.get(() -> enrolments.complete(CODE, "hard"));
    assertThat(page(learner, "hard").state().isDone()).isTrue();
    assertRefused(
        Kind.CONFLICT,
        "learning.error.notByHand",
        () -> learner.run(() -> enrolments.complete(CODE, "kinds")));
    assertRefused(
        Kind.CONFLICT,
        "learning.error.notByHand",
        () -> learner.run(() -> enrolments.complete(CODE, "before")));
  }

  @Test
  void aReflectionShowsItsPromptsAndCompletesOnNextUndoably() {
    As learner = learner();
    assertThat(page(learner, "evening").prompts()).hasSize(2);
    assertThat(page(learner, "evening").completesOnNext()).isTrue();
    learner.get(() -> enrolments.complete(CODE, "evening"));
    assertThat(page(learner, "evening").canUndo()).isTrue();
    learner.get(() -> enrolments.undo(CODE, "evening"));
    assertThat(page(learner, "evening").state().isDone()).isFalse();
  }

  @Test
  void theModuleTellsItsNoticeAndRubricInTheReadersLanguageWhereItCan() {
    ModulePage french = learner().get(() -> enrolments.about(CODE, "fr"));
    assertThat(french.module().outline().title()).isEqualTo("Une chose de chaque sorte");
    assertThat(french.module().outline().titleLanguage()).isEqualTo("fr");
    assertThat(french.module().outline().language()).isEqualTo("en");
    assertThat(french.module().outline().notice()).contains("chute");
    assertThat(french.rubric().language()).isEqualTo("en");
    assertThat(french.rubric().text().criteria()).hasSize(3);
    assertThat(french.module().outline().extras().liveMinutes()).isEqualTo(60);
    assertThat(french.module().outline().extras().challenge().draw()).isEqualTo(3);
  }
}
