package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.assessment.AnswerValue;
import org.alongside.assessment.AskedQuestion;
import org.alongside.assessment.AttemptView;
import org.alongside.assessment.Attempts;
import org.alongside.assessment.SaveAnswer;
import org.alongside.assessment.SaveReceipt;
import org.alongside.assessment.Scene;
import org.alongside.assessment.SubmissionResult;
import org.alongside.assessment.TakeStep;
import org.alongside.catalogue.Published;
import org.alongside.learning.Enrolments;
import org.alongside.learning.LearningStatus;
import org.alongside.learning.UnitPage;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.Test;

class AttemptsIT extends InServer {
  @EJB private Attempts attempts;
  @EJB private Enrolments enrolments;
  @Inject private Published published;

  private AttemptView quiz(As learner) {
    return learner.get(() -> enrolments.attempt("W2", "check", "en"));
  }

  private long unit(As learner, String code) {
    return learner.get(() -> enrolments.unit("W2", code, "en")).state().unit().id();
  }

  private SaveAnswer right(As learner, AskedQuestion question) {
    return Learning.rightly(published, unit(learner, "check"), question);
  }

  @Test
  void keepsAnAnswerAndShowsItAgain() {
    As learner = APerson.clinician().signedIn();
    AttemptView attempt = quiz(learner);
    AskedQuestion question = attempt.questions().get(0);
    SaveAnswer save = right(learner, question);
    SaveReceipt receipt = learner.get(() -> attempts.save(attempt.id(), save));
    assertThat(receipt.revision()).isEqualTo(1);
    assertThat(quiz(learner).questions().get(0).answer()).isEqualTo(save.value());
  }

  @Test
  void theSameSaveAgainGivesTheSameReplyEvenAfterANewerOne() {
    As learner = APerson.clinician().signedIn();
    AttemptView attempt = quiz(learner);
    AskedQuestion question = single(attempt);
    SaveAnswer first = choose(question, 0);
    SaveAnswer second = choose(question, 1);
    SaveReceipt before = learner.get(() -> attempts.save(attempt.id(), first));
    learner.get(() -> attempts.save(attempt.id(), second));
    SaveReceipt again = learner.get(() -> attempts.save(attempt.id(), first));
    assertThat(again.revision()).isEqualTo(before.revision());
    assertThat(again.savedAt()).isEqualTo(before.savedAt());
    assertThat(answer(learner, question)).isEqualTo(second.value());
  }

  @Test
  void ofTwoTabsTheLastReceivedWinsAndTheOtherIsTold() {
    As learner = APerson.clinician().signedIn();
    AttemptView attempt = quiz(learner);
    AskedQuestion one = single(attempt);
    AskedQuestion other =
        attempt.questions().stream().filter(q -> q != one).findFirst().orElseThrow();
    SaveReceipt mine =
        learner.get(
            () -> attempts.save(attempt.id(), Learning.save(one.id(), value(one, 0), "a", 0)));
    learner.get(() -> attempts.save(attempt.id(), Learning.save(one.id(), value(one, 1), "b", 0)));
    SaveAnswer next =
        Learning.save(other.id(), right(learner, other).value(), "a", mine.revision());
    SaveReceipt told = learner.get(() -> attempts.save(attempt.id(), next));
    assertThat(told.changedElsewhere()).containsExactly(one.id());
    assertThat(answer(learner, one)).isEqualTo(value(one, 1));
  }

  @Test
  void refusesWhatIsNoAnswerAndKeepsNothingOfIt() {
    As learner = APerson.clinician().signedIn();
    AttemptView attempt = quiz(learner);
    AskedQuestion question = single(attempt);
    long before = saves(attempt);
    AnswerValue none = AnswerValue.choosing("no-such-option");
    assertRefused(
        Kind.INVALID,
        "assessment.error.value",
        () ->
            learner.run(
                () -> attempts.save(attempt.id(), Learning.save(question.id(), none, "t", 0))));
    assertThat(saves(attempt)).isEqualTo(before);
    assertThat(quiz(learner).revision()).isZero();
  }

  @Test
  void nobodyElsesAttemptExists() {
    As learner = APerson.clinician().signedIn();
    AttemptView attempt = quiz(learner);
    As stranger = APerson.clinician().signedIn();
    SaveAnswer save = right(learner, attempt.questions().get(0));
    assertNotFound(() -> stranger.run(() -> attempts.save(attempt.id(), save)));
    assertNotFound(() -> stranger.run(() -> attempts.submit(attempt.id())));
    assertNotFound(() -> stranger.run(() -> attempts.check(attempt.id(), "x", "en")));
    assertNotFound(
        () -> stranger.run(() -> attempts.step(attempt.id(), new TakeStep("12345678", "a", "b"))));
  }

  @Test
  void nobodyWithoutSigningIn() {
    assertThatThrownBy(() -> attempts.submit("whatever")).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void aPassedQuizCompletesItsUnitOnceAndAfterwardsNothingCanBeSaved() {
    As learner = APerson.clinician().signedIn();
    AttemptView attempt = quiz(learner);
    for (AskedQuestion question : attempt.questions()) {
      learner.get(() -> attempts.save(attempt.id(), right(learner, question)));
    }
    SubmissionResult result = learner.get(() -> attempts.submit(attempt.id()));
    assertThat(result.passed()).isTrue();
    assertThat(result.scorePercent()).isEqualTo(100);
    UnitPage page = learner.get(() -> enrolments.unit("W2", "check", "en"));
    assertThat(page.state().status()).isEqualTo(LearningStatus.COMPLETED);
    assertThat(learner.get(() -> attempts.submit(attempt.id()))).isEqualTo(result);
    SaveAnswer late = right(learner, attempt.questions().get(0));
    assertRefused(
        Kind.CONFLICT,
        "assessment.error.submitted",
        () -> learner.run(() -> attempts.save(attempt.id(), late)));
  }

  @Test
  void notYetLeavesTheUnitOpenAndANewAttemptCanBegin() {
    As learner = APerson.clinician().signedIn();
    AttemptView attempt = quiz(learner);
    assertThat(learner.get(() -> attempts.submit(attempt.id())).passed()).isFalse();
    assertThat(learner.get(() -> enrolments.unit("W2", "check", "en")).state().isDone()).isFalse();
    AttemptView second = quiz(learner);
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.id()).isNotEqualTo(attempt.id());
  }

  @Test
  void twoSubmissionsAtOnceCompleteOnce() throws Exception {
    APerson person = APerson.clinician();
    As learner = person.signedIn();
    AttemptView attempt = quiz(learner);
    for (AskedQuestion question : attempt.questions()) {
      learner.get(() -> attempts.save(attempt.id(), right(learner, question)));
    }
    Callable<SubmissionResult> submit =
        () -> person.signedIn().get(() -> attempts.submit(attempt.id()));
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<SubmissionResult>> both = two.invokeAll(List.of(submit, submit));
      assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
    } finally {
      two.shutdown();
    }
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM unit_progress p JOIN enrolment e ON e.id = p.enrolment_id"
                    + " WHERE e.person_id = ? AND p.evidence = ?",
                person.id(),
                attempt.id()))
        .isEqualTo(1);
  }

  @Test
  void practiceTellsWhatAnAnswerLeadsToAndIsDoneWhenEachWasTried() {
    As learner = APerson.clinician().signedIn();
    AttemptView practice = learner.get(() -> enrolments.attempt("W2", "task-cards", "en"));
    long unit = unit(learner, "task-cards");
    for (AskedQuestion question : practice.questions()) {
      SaveAnswer right = Learning.rightly(published, unit, question);
      assertRefused(
          Kind.CONFLICT,
          "assessment.error.notWhole",
          () -> learner.run(() -> attempts.check(practice.id(), question.id(), "en")));
      learner.get(() -> attempts.save(practice.id(), right));
      assertThat(learner.get(() -> attempts.check(practice.id(), question.id(), "en")).right())
          .isTrue();
    }
    assertThat(learner.get(() -> enrolments.unit("W2", "task-cards", "en")).state().isDone())
        .isTrue();
  }

  @Test
  void aScenarioGoesOnStepByStepToAnEnding() {
    As learner = APerson.clinician().signedIn();
    AttemptView start = learner.get(() -> enrolments.attempt("W2", "short-shift", "en"));
    AttemptView now = start;
    for (int i = 0; i < 30 && !now.submitted(); i++) {
      Scene scene = now.scenes().get(now.scenes().size() - 1);
      TakeStep step =
          new TakeStep(UUID.randomUUID().toString(), scene.node(), scene.choices().get(0).id());
      learner.run(() -> attempts.step(start.id(), step));
      learner.run(() -> attempts.step(start.id(), step));
      now = learner.get(() -> enrolments.unit("W2", "short-shift", "en")).attempt();
      assertThat(now.scenes()).hasSize(i + 2);
    }
    assertThat(now.submitted()).isTrue();
    assertThat(now.debriefHtml()).isNotBlank();
    assertThat(learner.get(() -> enrolments.unit("W2", "short-shift", "en")).state().isDone())
        .isTrue();
    assertRefused(
        Kind.CONFLICT,
        "assessment.error.submitted",
        () ->
            learner.run(
                () -> attempts.step(start.id(), new TakeStep("87654321", "anywhere", "a"))));
  }

  @Test
  void aSaveNeedsAFixedNumberOfStatements() {
    As learner = APerson.clinician().signedIn();
    AttemptView attempt = quiz(learner);
    AskedQuestion question = single(attempt);
    learner.get(() -> attempts.save(attempt.id(), choose(question, 0)));
    long statements =
        Database.statements(
            () -> learner.run(() -> attempts.save(attempt.id(), choose(question, 1))));
    assertThat(statements).isLessThanOrEqualTo(6);
  }

  private static AskedQuestion single(AttemptView attempt) {
    return attempt.questions().stream()
        .filter(q -> q.kind().equals("SINGLE"))
        .findFirst()
        .orElseThrow();
  }

  private static AnswerValue value(AskedQuestion question, int option) {
    return AnswerValue.choosing(question.options().get(option).id());
  }

  private static SaveAnswer choose(AskedQuestion question, int option) {
    return Learning.save(question.id(), value(question, option), "t", 0);
  }

  private AnswerValue answer(As learner, AskedQuestion question) {
    return quiz(learner).questions().stream()
        .filter(q -> q.id().equals(question.id()))
        .findFirst()
        .orElseThrow()
        .answer();
  }

  private static long saves(AttemptView attempt) {
    return Database.number(
        "SELECT COUNT(*) FROM answer_save s JOIN attempt a ON a.id = s.attempt_id"
            + " WHERE a.public_id = ?",
        attempt.id());
  }
}
