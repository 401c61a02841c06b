package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.competency.AddEvidence;
import org.alongside.competency.AppealDecision;
import org.alongside.competency.AssessorKind;
import org.alongside.competency.Assessors;
import org.alongside.competency.Competencies;
import org.alongside.competency.CompetencyPage;
import org.alongside.competency.EvidenceKind;
import org.alongside.competency.GrantAssessor;
import org.alongside.competency.RateSelf;
import org.alongside.people.ReportingLines;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rating, evidence, sign-off, withdrawal and appeal; who may, and who was first. */
class CompetenciesIT extends InServer {
  @EJB private Competencies competencies;
  @EJB private ReportingLines lines;
  @EJB private Assessors assessors;

  private APerson mentor;
  private APerson mentee;
  private As me;
  private As them;

  @BeforeEach
  void theTwoOfThem() {
    mentor = Mentors.ready();
    mentee = APerson.peer();
    me = mentee.signedIn();
    them = mentor.signedIn();
  }

  private CompetencyPage.Row c3(As reader) {
    CompetencyPage page =
        reader == me
            ? me.get(() -> competencies.mine("en"))
            : reader.get(() -> competencies.of(mentee.publicId(), "en"));
    return page.rows().stream().filter(r -> r.id().equals("C3")).findFirst().orElseThrow();
  }

  private void evidence(As by, EvidenceKind kind, LocalDate on) {
    by.run(
        () ->
            competencies.addEvidence(
                mentee.publicId(), new AddEvidence("C3", kind, on, "Saw it.", false)));
  }

  private String rated(int self, int other) {
    me.run(() -> competencies.rate(new RateSelf("C3", self, "Mostly.")));
    String rating = c3(me).rating().publicId();
    them.run(() -> competencies.assess(rating, other, null));
    return rating;
  }

  @Test
  void bothRatingsOpenTogetherAndALevelIsSignedOnEvidence() {
    Mentors.match(mentee, mentor);
    LocalDate day = Organisation.today();
    me.run(() -> competencies.rate(new RateSelf("C3", 3, "Mostly.")));
    assertThat(c3(them).rating().self()).isNull();
    assertThat(c3(them).rating().selfNote()).isNull();
    String rating = c3(me).rating().publicId();
    them.run(() -> competencies.assess(rating, 3, null));
    assertThat(c3(them).rating().self()).isEqualTo(3);
    assertThat(c3(me).rating().assessor()).isEqualTo(3);
    assertRefused(
        Kind.CONFLICT,
        "competency.error.missing.ONE_PIECE",
        () -> them.run(() -> competencies.signOff(rating, 3)));
    assertRefused(
        Kind.INVALID,
        "competency.error.evidenceObserved",
        () -> evidence(me, EvidenceKind.OBSERVATION, day));
    evidence(me, EvidenceKind.REFLECTION, day.minusDays(2));
    evidence(them, EvidenceKind.OBSERVATION, day);
    assertNotFound(
        () ->
            APerson.administrator().signedIn().get(() -> competencies.of(mentee.publicId(), "en")));
    them.run(() -> competencies.signOff(rating, 3));
    assertThat(c3(me).held()).isEqualTo(3);
    assertThat(me.get(() -> competencies.mine("fr")).gateMissing()).doesNotContain("C3");
    assertRefused(
        Kind.CONFLICT,
        "competency.error.heldAlready",
        () -> them.run(() -> competencies.signOff(rating, 3)));
  }

  @Test
  void aDisagreementStandsSideBySideAndNothingAboveEitherIsSigned() {
    Mentors.match(mentee, mentor);
    String rating = rated(4, 2);
    assertThat(c3(me).rating().apart()).isTrue();
    evidence(them, EvidenceKind.OBSERVATION, Organisation.today());
    assertRefused(
        Kind.CONFLICT,
        "competency.error.missing.SECOND_PIECE",
        () -> them.run(() -> competencies.signOff(rating, 3)));
    assertThat(c3(them).signable()).isEqualTo(2);
    them.run(() -> competencies.signOff(rating, 2));
    assertThat(c3(me).held()).isEqualTo(2);
  }

  @Test
  void aLevelIsWithdrawnWithReasonAndPlanAndGivenBackByAnotherOnAppeal() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    Organisation.join(team, mentee, TeamRelation.MEMBER_OF);
    Mentors.match(mentee, mentor);
    String rating = rated(1, 1);
    them.run(() -> competencies.signOff(rating, 1));
    String level = c3(me).steps().get(0).publicId();
    assertRefused(
        Kind.INVALID,
        "competency.error.withdrawPlan",
        () -> them.run(() -> competencies.withdraw(level, "It slipped.", "")));
    assertThat(c3(me).held()).isEqualTo(1);
    them.run(() -> competencies.withdraw(level, "It slipped.", "Two practice talks."));
    assertThat(c3(me).held()).isZero();
    assertNotFound(() -> them.run(() -> competencies.appeal(level, "No")));
    me.run(() -> competencies.appeal(level, "I did it last week."));
    As coordinator = Organisation.coordinatorOf(team);
    assertThat(coordinator.get(competencies::appeals)).hasSize(1);
    assertNotFound(
        () ->
            Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()))
                .run(() -> competencies.decide(level, AppealDecision.GIVEN_BACK, "Yes")));
    coordinator.run(() -> competencies.decide(level, AppealDecision.GIVEN_BACK, "It was shown."));
    assertThat(c3(me).held()).isEqualTo(1);
    assertThat(coordinator.get(competencies::appeals)).isEmpty();
  }

  @Test
  void ofTwoWhoSignOneRatingOneWins() throws Exception {
    TeamRef team = Organisation.teamAt(Organisation.site());
    Organisation.join(team, mentee, TeamRelation.MEMBER_OF);
    Mentors.match(mentee, mentor);
    APerson group = APerson.clinician();
    Organisation.join(team, group, TeamRelation.MEMBER_OF);
    GrantAssessor grant =
        new GrantAssessor(
            group.publicId(),
            AssessorKind.GROUP,
            "C3",
            mentee.publicId(),
            "Simulation panel",
            "They see it in simulation.",
            Organisation.today(),
            Organisation.today().plusDays(60));
    Organisation.coordinatorOf(team).get(() -> assessors.grant(grant));
    As other = group.signedIn();
    assertThat(other.get(competencies::toAssess)).hasSize(1);
    String rating = rated(1, 1);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<String>> answers =
          two.invokeAll(
              List.of((Callable<String>) () -> sign(them, rating), () -> sign(other, rating)));
      assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
          .contains("signed")
          .doesNotHaveDuplicates();
    } finally {
      two.shutdown();
    }
    assertThat(Database.number("SELECT COUNT(*) FROM held_level WHERE person_id = ?", mentee.id()))
        .isEqualTo(1);
  }

  private String sign(As by, String rating) {
    try {
      by.run(() -> competencies.signOff(rating, 1));
      return "signed";
    } catch (BusinessException e) {
      return e.key();
    }
  }

  @Test
  void aMentorSignsWhatTheyHoldThemselvesOrWereGranted() {
    APerson plain = Mentors.ready();
    String mentorship = Mentors.match(mentee, plain);
    assertThat(mentorship).isNotBlank();
    Database.execute(
        "UPDATE assessor_grant SET competency = 'C12' WHERE person_id = ?", plain.id());
    me.run(() -> competencies.rate(new RateSelf("C3", 1, null)));
    String rating = c3(me).rating().publicId();
    assertRefused(
        Kind.CONFLICT,
        "competency.error.notAssessor",
        () -> plain.signedIn().run(() -> competencies.assess(rating, 1, null)));
    GrantAssessor without =
        new GrantAssessor(
            plain.publicId(),
            AssessorKind.MENTOR,
            "C3",
            null,
            null,
            " ",
            Organisation.today(),
            Organisation.today().plusDays(60));
    assertRefused(
        Kind.INVALID,
        "competency.error.assessorReason",
        () -> As.system().get(() -> assessors.grant(without)));
  }

  @Test
  void refusesSignOffByWhoeverHasComeToManageThePerson() {
    Mentors.match(mentee, mentor);
    String rating = rated(1, 1);
    As.system().run(() -> lines.assign(mentee.publicId(), mentor.publicId(), Organisation.today()));
    assertThat(c3(them).mayRate()).isFalse();
    assertRefused(
        Kind.CONFLICT,
        "competency.error.notAssessor",
        () -> them.run(() -> competencies.signOff(rating, 1)));
  }

  @Test
  void aPageNeedsAFixedNumberOfStatements() {
    Mentors.match(mentee, mentor);
    long few = Database.statements(() -> me.get(() -> competencies.mine("en")));
    rated(2, 2);
    evidence(them, EvidenceKind.OBSERVATION, Organisation.today());
    assertThat(Database.statements(() -> me.get(() -> competencies.mine("en"))))
        .isLessThanOrEqualTo(few + 1)
        .isLessThanOrEqualTo(9);
  }
}
