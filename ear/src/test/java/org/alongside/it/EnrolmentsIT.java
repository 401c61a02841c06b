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
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.alongside.assessment.AskedQuestion;
import org.alongside.assessment.AttemptView;
import org.alongside.assessment.Attempts;
import org.alongside.assessment.Scene;
import org.alongside.assessment.TakeStep;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.UnitKind;
import org.alongside.learning.Enrolments;
import org.alongside.learning.Home;
import org.alongside.learning.LearningStatus;
import org.alongside.learning.ModuleProgress;
import org.alongside.learning.Transcripts;
import org.alongside.learning.UnitReceipt;
import org.alongside.learning.UnitState;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.survey.Surveys;
import org.junit.jupiter.api.Test;

class EnrolmentsIT extends InServer {
  private static final String PAGE = "two-missed-visits";

  @EJB private Enrolments enrolments;
  @EJB private Transcripts transcripts;
  @EJB private Attempts attempts;
  @EJB private Surveys surveys;
  @Inject private Published published;

  @Test
  void homeShowsEachTheirOwnProgrammeAndWhereToBegin() {
    Home peer = APerson.peer().signedIn().get(() -> enrolments.home("en"));
    assertThat(peer.programmes()).extracting(p -> p.code()).containsExactly("peer");
    assertThat(peer.next().orElseThrow().outline().code()).isEqualTo("P01");
    Home staff = APerson.clinician().signedIn().get(() -> enrolments.home("fr"));
    assertThat(staff.programmes()).extracting(p -> p.code()).containsExactly("staff");
    assertThat(staff.next().orElseThrow().outline().language()).isEqualTo("fr");
  }

  @Test
  void aModuleOfAnotherProgrammeDoesNotExist() {
    As clinician = APerson.clinician().signedIn();
    assertNotFound(() -> clinician.run(() -> enrolments.module("P01", "en")));
    assertNotFound(() -> clinician.run(() -> enrolments.unit("P01", "check", "en")));
    assertNotFound(() -> clinician.run(() -> enrolments.attempt("P01", "check", "en")));
    assertNotFound(() -> clinician.run(() -> enrolments.complete("P01", "first-questions")));
    assertNotFound(() -> clinician.run(() -> enrolments.visit("P01", "first-questions", null)));
    assertNotFound(() -> clinician.run(() -> enrolments.module("NONE", "en")));
    assertNotFound(() -> clinician.run(() -> enrolments.unit("W2", "none", "en")));
  }

  @Test
  void nobodyWithoutSigningIn() {
    assertThatThrownBy(() -> enrolments.home("en")).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> transcripts.rows("en")).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void lookingChangesNothing() {
    APerson person = APerson.clinician();
    person.signedIn().run(() -> enrolments.module("W2", "en"));
    person.signedIn().run(() -> enrolments.unit("W2", PAGE, "en"));
    assertThat(Database.number("SELECT COUNT(*) FROM enrolment WHERE person_id = ?", person.id()))
        .isZero();
  }

  /** A page that opens a practice while the player reports the position: both are the first. */
  @Test
  void ofTwoFirstStepsAtOnceBothAreKept() throws Exception {
    APerson person = APerson.clinician();
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<Void> step =
        () ->
            person
                .signedIn()
                .get(
                    () -> {
                      together.await(60, TimeUnit.SECONDS);
                      enrolments.visit("W2", "who-does-what", null);
                      return null;
                    });
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (Future<Void> done : two.invokeAll(List.of(step, step))) {
        done.get();
      }
    } finally {
      two.shutdownNow();
    }
    assertThat(Database.number("SELECT COUNT(*) FROM enrolment WHERE person_id = ?", person.id()))
        .isEqualTo(1);
  }

  @Test
  void resumesAtTheUnitAndTheHeading() {
    As learner = APerson.clinician().signedIn();
    learner.run(() -> enrolments.visit("W2", "who-does-what", "the-map"));
    ModuleProgress progress = learner.get(() -> enrolments.module("W2", "en"));
    assertThat(progress.status()).isEqualTo(LearningStatus.IN_PROGRESS);
    assertThat(progress.resumeUnit()).isEqualTo("who-does-what");
    assertThat(progress.resumeAnchor()).isEqualTo("the-map");
  }

  @Test
  void aTickCanBeTakenBackUntilTheModuleIsComplete() {
    As learner = APerson.clinician().signedIn();
    UnitReceipt ticked = learner.get(() -> enrolments.complete("W2", PAGE));
    assertThat(ticked.completedAt()).isNotNull();
    assertThat(learner.get(() -> enrolments.complete("W2", PAGE))).isEqualTo(ticked);
    assertThat(learner.get(() -> enrolments.undo("W2", PAGE)).completedAt()).isNull();
    assertThat(learner.get(() -> enrolments.undo("W2", PAGE)).completedAt()).isNull();
  }

  @Test
  void whatIsDoneInAUnitCannotBeTickedByHand() {
    As learner = APerson.clinician().signedIn();
    assertRefused(
        Kind.CONFLICT,
        "learning.error.notByHand",
        () -> learner.run(() -> enrolments.complete("W2", "check")));
    assertRefused(
        Kind.CONFLICT,
        "learning.error.notByHand",
        () -> learner.run(() -> enrolments.undo("W2", "check")));
  }

  @Test
  void theLastUnitCompletesTheModuleOnceWithItsEvidence() {
    APerson person = APerson.clinician();
    As learner = person.signedIn();
    ModuleProgress module = learner.get(() -> enrolments.module("W2", "en"));
    module.units().forEach(unit -> doIt(learner, unit));
    ModuleProgress complete = learner.get(() -> enrolments.module("W2", "en"));
    assertThat(complete.status()).isEqualTo(LearningStatus.COMPLETED);
    assertThat(complete.percent()).isEqualTo(100);
    assertThat(learner.get(() -> transcripts.rows("en")))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.code()).isEqualTo("W2");
              assertThat(row.completedAt()).isEqualTo(complete.completedAt());
            });
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM completion WHERE person_id = ? AND evidence LIKE ?",
                person.id(),
                "%" + PAGE + "=read%check=%"))
        .isEqualTo(1);
    assertRefused(
        Kind.CONFLICT,
        "learning.error.complete",
        () -> learner.run(() -> enrolments.undo("W2", PAGE)));
    learner.run(() -> enrolments.complete("W2", PAGE));
    assertThat(Database.number("SELECT COUNT(*) FROM completion WHERE person_id = ?", person.id()))
        .isEqualTo(1);
    assertThat(learner.get(() -> enrolments.home("en")).next().orElseThrow().outline().code())
        .isNotEqualTo("W2");
  }

  @Test
  void homeAndUnitNeedAFixedNumberOfStatements() {
    As learner = APerson.clinician().signedIn();
    learner.run(() -> enrolments.complete("W2", PAGE));
    assertThat(Database.statements(() -> learner.run(() -> enrolments.home("en"))))
        .isLessThanOrEqualTo(4);
    assertThat(Database.statements(() -> learner.run(() -> enrolments.unit("W2", PAGE, "en"))))
        .isLessThanOrEqualTo(4);
    assertThat(Database.statements(() -> learner.run(() -> enrolments.module("W2", "en"))))
        .isLessThanOrEqualTo(4);
  }

  private void doIt(As learner, UnitState state) {
    String code = state.unit().code();
    if (state.unit().kind() == UnitKind.PAGE) {
      learner.run(() -> enrolments.complete("W2", code));
      return;
    }
    if (state.unit().kind() == UnitKind.SURVEY) {
      learner.get(() -> surveys.send(enrolments.unit("W2", code, "en").sheet().id()));
      return;
    }
    AttemptView attempt = learner.get(() -> enrolments.attempt("W2", code, "en"));
    for (AskedQuestion question : attempt.questions()) {
      learner.run(
          () ->
              attempts.save(
                  attempt.id(), Learning.rightly(published, state.unit().id(), question)));
      if (state.unit().kind() == UnitKind.PRACTICE) {
        learner.run(() -> attempts.check(attempt.id(), question.id(), "en"));
      }
    }
    if (state.unit().kind() == UnitKind.QUIZ) {
      learner.run(() -> attempts.submit(attempt.id()));
    }
    if (state.unit().kind() == UnitKind.SCENARIO) {
      walk(learner, code);
    }
  }

  private void walk(As learner, String code) {
    for (int i = 0; i < 30; i++) {
      AttemptView now = learner.get(() -> enrolments.unit("W2", code, "en")).attempt();
      if (now.submitted()) {
        return;
      }
      Scene scene = now.scenes().get(now.scenes().size() - 1);
      TakeStep step =
          new TakeStep(UUID.randomUUID().toString(), scene.node(), scene.choices().get(0).id());
      learner.run(() -> attempts.step(now.id(), step));
    }
  }
}
