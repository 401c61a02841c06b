package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.competency.AskCredit;
import org.alongside.competency.AssessorKind;
import org.alongside.competency.Assessors;
import org.alongside.competency.Competencies;
import org.alongside.competency.CompetencyPage;
import org.alongside.competency.CreditRow;
import org.alongside.competency.CreditState;
import org.alongside.competency.CreditWaits;
import org.alongside.competency.EvidenceKind;
import org.alongside.competency.ExperienceCredits;
import org.alongside.competency.ExperienceKind;
import org.alongside.competency.GrantAssessor;
import org.alongside.people.ReportingLines;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What people bring along: put to a senior peer, who decides; seen by coordinators, and no more.
 */
class ExperienceCreditsIT extends InServer {
  @EJB private ExperienceCredits credits;
  @EJB private Assessors assessors;
  @EJB private Competencies competencies;
  @EJB private ReportingLines lines;

  private APerson peer;
  private APerson senior;
  private As me;
  private As them;

  @BeforeEach
  void theTwoOfThem() {
    peer = APerson.peer();
    senior = APerson.peer();
    me = peer.signedIn();
    them = senior.signedIn();
  }

  private static AskCredit asked(String competency, int level) {
    return new AskCredit(
        competency, ExperienceKind.VOLUNTEERING, 14, level, "I sat with people at a drop-in.");
  }

  private String ask() {
    return me.get(() -> credits.ask(asked("C3", 2)));
  }

  private static GrantAssessor grant(APerson assessor, APerson subject, String competency) {
    return new GrantAssessor(
        assessor.publicId(),
        AssessorKind.SENIOR_PEER,
        competency,
        subject.publicId(),
        null,
        "Nine years of this work.",
        Organisation.today(),
        Organisation.today().plusDays(60));
  }

  private void name(APerson assessor) {
    As.system().get(() -> assessors.grant(grant(assessor, peer, null)));
  }

  private CompetencyPage.Row c3() {
    return me.get(() -> competencies.mine("en")).rows().stream()
        .filter(r -> r.id().equals("C3"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSeniorPeerSaysYesAndTheLevelThatBothSaidIsSignedOff() {
    String credit = ask();
    assertRefused(Kind.CONFLICT, "competency.error.creditOpen", this::ask);
    assertThat(them.get(() -> credits.putToMe())).isEmpty();
    assertNotFound(() -> them.get(() -> credits.details(credit, "en")));
    name(senior);
    CreditRow put = them.get(() -> credits.putToMe()).get(0);
    assertThat(put.selfLevel()).isNull();
    assertThat(them.get(() -> credits.details(credit, "en")).decides()).isTrue();
    assertThat(me.get(() -> credits.details(credit, "en")).credit().selfLevel()).isEqualTo(2);
    assertRefused(
        Kind.INVALID,
        "competency.error.creditLevel",
        () -> them.run(() -> credits.credit(credit, 3, "Told it well.")));
    assertRefused(
        Kind.INVALID,
        "competency.error.creditAnswer",
        () -> them.run(() -> credits.credit(credit, 1, " ")));
    assertThat(c3().held()).isZero();
    them.run(() -> credits.credit(credit, 1, "Told it well."));
    assertThat(c3().held()).isEqualTo(1);
    assertThat(c3().evidence()).extracting(e -> e.kind()).containsExactly(EvidenceKind.DISCUSSION);
    CreditRow decided = them.get(() -> credits.details(credit, "fr")).credit();
    assertThat(decided.state()).isEqualTo(CreditState.CREDITED);
    assertThat(decided.selfLevel()).isEqualTo(2);
    assertRefused(
        Kind.CONFLICT,
        "competency.error.creditDecided",
        () -> me.run(() -> credits.takeBack(credit)));
    assertRefused(
        Kind.CONFLICT,
        "competency.error.heldAlready",
        () -> me.get(() -> credits.ask(asked("C3", 1))));
  }

  @Test
  void notYetHasAReasonAndItMayBeBroughtAlongAnewOrTakenBack() {
    name(senior);
    String credit = ask();
    assertRefused(
        Kind.INVALID,
        "competency.error.creditAnswer",
        () -> them.run(() -> credits.notYet(credit, null)));
    them.run(() -> credits.notYet(credit, "Say how you ended it."));
    assertThat(c3().held()).isZero();
    assertThat(me.get(() -> credits.mine()).get(0).answer()).isEqualTo("Say how you ended it.");
    String again = ask();
    assertNotFound(() -> them.run(() -> credits.takeBack(again)));
    me.run(() -> credits.takeBack(again));
    assertThat(me.get(() -> credits.mine())).hasSize(1);
  }

  @Test
  void nobodyDecidesTheirOwnNorOfTheirLineNorWithoutBeingAPeer() {
    APerson boss = APerson.peer();
    name(boss);
    name(senior);
    String credit = ask();
    assertNotFound(() -> me.run(() -> credits.credit(credit, 2, "Mine.")));
    assertNotFound(() -> APerson.peer().signedIn().run(() -> credits.notYet(credit, "No.")));
    As.system().run(() -> lines.assign(peer.publicId(), boss.publicId(), Organisation.today()));
    assertRefused(
        Kind.CONFLICT,
        "competency.error.credit.LINE",
        () -> boss.signedIn().run(() -> credits.credit(credit, 2, "He did.")));
    assertNotFound(() -> boss.signedIn().get(() -> credits.details(credit, "en")));
    Database.execute("UPDATE role_grant SET ends_on = from_on WHERE person_id = ?", senior.id());
    assertRefused(
        Kind.CONFLICT,
        "competency.error.credit.NOT_PEER",
        () -> them.run(() -> credits.credit(credit, 2, "He did.")));
    assertRefused(
        Kind.CONFLICT,
        "competency.error.grant.LINE",
        () -> As.system().get(() -> assessors.grant(grant(boss, peer, "C3"))));
    assertRefused(
        Kind.CONFLICT,
        "competency.error.grant.NOT_PEER",
        () -> As.system().get(() -> assessors.grant(grant(APerson.clinician(), peer, "C3"))));
  }

  @Test
  void aCoordinatorSeesWhatWaitsAndForWhomAndAMentorDoesNot() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    Organisation.join(team, peer, TeamRelation.MEMBER_OF);
    APerson mentor = Mentors.ready();
    Mentors.match(peer, mentor);
    String credit = ask();
    As coordinator = Organisation.coordinatorOf(team);
    assertThat(coordinator.get(() -> credits.waiting()))
        .extracting(CreditWaits::publicId, CreditWaits::assessors)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(credit, List.of()));
    name(senior);
    assertThat(coordinator.get(() -> credits.waiting()).get(0).assessors()).hasSize(1);
    assertThat(coordinator.get(() -> credits.details(credit, "en")).decides()).isFalse();
    assertNotFound(() -> mentor.signedIn().get(() -> credits.details(credit, "en")));
    As elsewhere = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertThat(elsewhere.get(() -> credits.waiting())).isEmpty();
    assertNotFound(() -> elsewhere.get(() -> credits.details(credit, "en")));
    long one = Database.statements(() -> coordinator.run(() -> credits.waiting()));
    me.get(() -> credits.ask(asked("C4", 1)));
    assertThat(Database.statements(() -> coordinator.run(() -> credits.waiting()))).isEqualTo(one);
  }

  @Test
  void ofTwoWhoDecideAtOnceOneIsFirst() throws Exception {
    APerson second = APerson.peer();
    name(senior);
    name(second);
    String credit = ask();
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<String>> answers =
          two.invokeAll(
              List.of(
                  (Callable<String>) () -> decide(them, credit),
                  () -> decide(second.signedIn(), credit)));
      assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
          .containsExactlyInAnyOrder("decided", "competency.error.creditDecided");
    } finally {
      two.shutdown();
    }
    assertThat(Database.number("SELECT COUNT(*) FROM held_level WHERE person_id = ?", peer.id()))
        .isEqualTo(1);
  }

  private String decide(As by, String credit) {
    try {
      by.run(() -> credits.credit(credit, 2, "Told it well."));
      return "decided";
    } catch (BusinessException e) {
      return e.key();
    }
  }
}
