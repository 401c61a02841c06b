package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import javax.naming.InitialContext;
import org.alongside.assessment.AskedQuestion;
import org.alongside.assessment.AttemptView;
import org.alongside.assessment.Attempts;
import org.alongside.assessment.Verdict;
import org.alongside.catalogue.Published;
import org.alongside.learning.ChallengeDesk;
import org.alongside.learning.ChallengePage;
import org.alongside.learning.ChallengeState;
import org.alongside.learning.Challenges;
import org.alongside.learning.Enrolments;
import org.alongside.learning.JudgedParts;
import org.alongside.learning.LearningStatus;
import org.alongside.learning.ModuleProgress;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.Test;

class ChallengesIT extends InServer {
  private static final String EN = "en";
  private static final String W2 = "W2";
  private static final String P01 = "P01";

  @EJB private Challenges challenges;
  @EJB private Enrolments enrolments;
  @EJB private Attempts attempts;
  @EJB private JudgedParts parts;
  @Inject private ChallengeDesk desk;
  @Inject private Published published;

  /** As the feature above does it, which makes plans. */
  private void planned(Runnable work) throws Exception {
    UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
    transaction.begin();
    try {
      work.run();
      transaction.commit();
    } catch (RuntimeException e) {
      transaction.rollback();
      throw e;
    }
  }

  private void answer(As person, String module, boolean rightly) {
    AttemptView attempt = person.get(() -> challenges.start(module, EN));
    long quiz = person.get(() -> challenges.page(module, EN)).unit().state().unit().id();
    if (rightly) {
      for (AskedQuestion question : attempt.questions()) {
        person.run(() -> attempts.save(attempt.id(), Learning.rightly(published, quiz, question)));
      }
    }
    person.run(() -> attempts.submit(attempt.id()));
  }

  private ModuleProgress module(As person, String code) {
    return person.get(() -> enrolments.module(code, EN));
  }

  @Test
  void passedItCompletesAModuleThatNobodyJudges() throws Exception {
    APerson person = APerson.clinician();
    As staff = person.signedIn();
    assertNotFound(() -> staff.run(() -> challenges.page(W2, EN)));
    assertNotFound(() -> staff.run(() -> challenges.start(W2, EN)));
    planned(() -> desk.offer(person.id(), W2, false));
    ChallengePage page = staff.get(() -> challenges.page(W2, EN));
    assertThat(page.state()).isEqualTo(ChallengeState.OFFERED);
    answer(staff, W2, true);
    assertThat(module(staff, W2).status()).isEqualTo(LearningStatus.COMPLETED);
    assertThat(module(staff, W2).percent()).isEqualTo(100);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM completion WHERE person_id = ? AND evidence LIKE ?",
                person.id(),
                "challenge=%"))
        .isEqualTo(1);
    assertRefused(
        Kind.CONFLICT, "learning.error.challenge", () -> staff.run(() -> challenges.start(W2, EN)));
  }

  @Test
  void passedItLeavesTheJudgedPartAndTheLivePartWhereThatIsAsked() throws Exception {
    APerson person = APerson.peer();
    As peer = person.signedIn();
    planned(() -> desk.offer(person.id(), P01, false));
    answer(peer, P01, true);
    ModuleProgress left = module(peer, P01);
    assertThat(left.status()).isEqualTo(LearningStatus.IN_PROGRESS);
    assertThat(left.left()).extracting(s -> s.unit().code()).containsExactly("say-it");
    assertThat(left.resumeUnit()).isEqualTo("say-it");
    peer.run(() -> parts.ask(P01, "say-it"));
    As mentor = APerson.coordinator().signedIn();
    String id =
        mentor.get(() -> parts.waiting(0, 100, EN)).stream()
            .map(row -> row.id())
            .filter(
                j ->
                    Database.number(
                            "SELECT COUNT(*) FROM judging WHERE public_id = ? AND person_id = ?",
                            j,
                            person.id())
                        == 1)
            .findFirst()
            .orElseThrow();
    mentor.run(
        () ->
            parts.give(
                id,
                List.of("plain", "limits", "not-secret", "may-refuse", "own-experience").stream()
                    .map(l -> new Verdict(l, true, "I heard it."))
                    .toList()));
    assertThat(module(peer, P01).status()).isEqualTo(LearningStatus.COMPLETED);
    APerson other = APerson.peer();
    planned(() -> desk.offer(other.id(), P01, true));
    answer(other.signedIn(), P01, true);
    assertThat(module(other.signedIn(), P01).left())
        .extracting(s -> s.unit().code())
        .containsExactly("with-others", "say-it");
  }

  @Test
  void failedItLeavesTheWholeModuleAndNoSecondTry() throws Exception {
    APerson person = APerson.clinician();
    As staff = person.signedIn();
    planned(() -> desk.offer(person.id(), W2, false));
    answer(staff, W2, false);
    assertThat(staff.get(() -> challenges.page(W2, EN)).state()).isEqualTo(ChallengeState.FAILED);
    ModuleProgress whole = module(staff, W2);
    assertThat(whole.status()).isEqualTo(LearningStatus.IN_PROGRESS);
    assertThat(whole.done()).isZero();
    assertThat(whole.required()).isEqualTo(whole.outline().required());
    assertThat(staff.get(() -> enrolments.unit(W2, "check", EN)).attempt()).isNull();
    assertRefused(
        Kind.CONFLICT, "learning.error.challenge", () -> staff.run(() -> challenges.start(W2, EN)));
    planned(() -> desk.offer(person.id(), W2, false));
    planned(() -> desk.withdraw(person.id(), W2));
    planned(() -> assertThat(desk.of(person.id(), W2)).contains(ChallengeState.FAILED));
  }

  @Test
  void anOfferIsTakenBackUntilItIsBegun() throws Exception {
    APerson person = APerson.clinician();
    planned(() -> desk.offer(person.id(), W2, false));
    planned(() -> desk.withdraw(person.id(), W2));
    assertNotFound(() -> person.signedIn().run(() -> challenges.page(W2, EN)));
    planned(() -> desk.offer(person.id(), W2, false));
    person.signedIn().run(() -> challenges.start(W2, EN));
    planned(() -> desk.withdraw(person.id(), W2));
    assertThat(person.signedIn().get(() -> challenges.page(W2, EN)).state())
        .isEqualTo(ChallengeState.BEGUN);
    assertRefused(
        Kind.CONFLICT,
        "learning.error.noChallenge",
        () -> planned(() -> desk.offer(person.id(), "W4", false)));
  }

  @Test
  void anotherPersonsChallengeIsNobodysElse() throws Exception {
    APerson person = APerson.clinician();
    planned(() -> desk.offer(person.id(), W2, false));
    AttemptView attempt = person.signedIn().get(() -> challenges.start(W2, EN));
    As other = APerson.clinician().signedIn();
    assertNotFound(() -> other.run(() -> challenges.page(W2, EN)));
    assertNotFound(() -> other.run(() -> attempts.submit(attempt.id())));
  }
}
