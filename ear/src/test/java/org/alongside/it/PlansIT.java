package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.alongside.notification.Inbox;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.people.TeamSetting;
import org.alongside.people.Teams;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.SiteClock;
import org.alongside.tailoring.AskRow;
import org.alongside.tailoring.AskState;
import org.alongside.tailoring.ClaimState;
import org.alongside.tailoring.Gate;
import org.alongside.tailoring.GateStatus;
import org.alongside.tailoring.Intakes;
import org.alongside.tailoring.LivePart;
import org.alongside.tailoring.OverrideCommand;
import org.alongside.tailoring.PersonPlan;
import org.alongside.tailoring.PersonPlans;
import org.alongside.tailoring.PlanClaims;
import org.alongside.tailoring.PlanPage;
import org.alongside.tailoring.PlanRow;
import org.alongside.tailoring.Plans;
import org.alongside.tailoring.Requirement;
import org.junit.jupiter.api.Test;

/** Plans as they are kept: made of a form, of what was verified, of a group; changed with them. */
class PlansIT extends InServer {
  @EJB private Intakes intakes;
  @EJB private PlanClaims claims;
  @EJB private Plans plans;
  @EJB private PersonPlans others;
  @EJB private Teams teams;
  @EJB private Inbox inbox;
  @Inject private SiteClock clock;

  @Test
  void aFormIsKeptAsADraftAndMakesAPlanWhenItIsHandedIn() {
    As me = APerson.peer().signedIn();
    assertThat(me.get(() -> plans.mine("en")).wantsIntake()).isTrue();
    me.run(() -> intakes.save(Planned.answers(Set.of(), "0.5")));
    assertThat(me.get(() -> intakes.mine()).told().fte()).isEqualByComparingTo("0.5");
    assertThat(me.get(() -> plans.mine("en")).rows()).isEmpty();
    assertThat(me.get(() -> intakes.preview()).items()).hasSize(24);
    assertRefused(
        Kind.INVALID, "tailoring.error.notice", () -> me.run(() -> intakes.submit("older")));
    me.run(() -> intakes.submit(Intakes.NOTICE));
    PlanPage page = me.get(() -> plans.mine("fr"));
    assertThat(page.rows()).hasSize(24);
    assertThat(page.wantsIntake()).isFalse();
    assertThat(Planned.row(page, "P01").dueOn()).isEqualTo(Planned.START.plusDays(14));
    assertThat(Planned.row(page, "P04").reasons())
        .extracting(PlanRow.Reason::rule)
        .containsExactly("R01", "R20", "R25");
    assertThat(Planned.row(page, "P04").reasons().get(0).text()).startsWith("Ce module");
    assertThat(Planned.row(page, "P04").reasons().get(1).facts()).contains("confidence.level: 2");
    assertThat(me.get(() -> plans.home("en")).wantsIntake()).isFalse();
  }

  @Test
  void whatIsOutOfRangeIsNotKept() {
    As me = APerson.peer().signedIn();
    me.run(() -> intakes.save(Planned.answers(Set.of(), "0.5")));
    assertRefused(
        Kind.INVALID,
        "tailoring.error.fte",
        () -> me.run(() -> intakes.save(Planned.answers(Set.of(), "1.5"))));
    assertThat(me.get(() -> intakes.mine()).told().fte()).isEqualByComparingTo("0.5");
    As staff = APerson.clinician().signedIn();
    assertThatThrownBy(() -> staff.get(() -> intakes.mine()))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void whatIsVerifiedChangesThePlanAndIsToldOnce() {
    APerson person = APerson.peer();
    As me = Planned.by(person);
    String claim =
        me.get(
            () ->
                claims.claim(
                    ThingsOfTailoring.training("Course"), "proof.pdf", ThingsOfTailoring.PDF));
    assertThat(Planned.row(me, "P02").requirement()).isEqualTo(Requirement.REQUIRED);
    As coordinator = APerson.coordinator().signedIn();
    assertRefused(
        Kind.INVALID,
        "tailoring.error.reason",
        () -> coordinator.run(() -> claims.decline(claim, " ")));
    coordinator.run(() -> claims.verify(claim));
    assertThat(Planned.row(me, "P02").requirement()).isEqualTo(Requirement.FAST_TRACK);
    assertThat(Planned.row(me, "P06").requirement()).isEqualTo(Requirement.FAST_TRACK);
    assertThat(me.get(() -> plans.history()))
        .filteredOn(c -> "P02".equals(c.module()))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.was()).isEqualTo(Requirement.REQUIRED);
              assertThat(c.became()).isEqualTo(Requirement.FAST_TRACK);
            });
    assertThat(me.get(() -> inbox.list("en", 0, 25)))
        .filteredOn(m -> m.line().startsWith("Your plan has changed"))
        .hasSize(1);
    coordinator.run(() -> claims.decline(claim, "The page with the hours is missing."));
    assertThat(Planned.row(me, "P02").requirement()).isEqualTo(Requirement.REQUIRED);
    assertThat(me.get(() -> intakes.mine()).claims().get(0).state()).isEqualTo(ClaimState.DECLINED);
  }

  @Test
  void evidenceIsForItsOwnerAndTheirCoordinatorsAndWhatItSaysItIs() {
    APerson person = APerson.peer();
    As me = Planned.by(person);
    String claim = me.get(() -> claims.claim(ThingsOfTailoring.training("Course"), null, null));
    assertRefused(
        Kind.INVALID,
        "tailoring.error.fileKind",
        () ->
            me.run(
                () ->
                    claims.attach(
                        claim, "proof.pdf", "no pdf".getBytes(StandardCharsets.US_ASCII))));
    assertRefused(
        Kind.INVALID,
        "tailoring.error.fileLarge",
        () ->
            me.run(() -> claims.attach(claim, "proof.pdf", new byte[PlanClaims.LARGEST_FILE + 1])));
    me.run(() -> claims.attach(claim, "proof.pdf", ThingsOfTailoring.PDF));
    String file = me.get(() -> intakes.mine()).claims().get(0).files().get(0).id();
    assertThat(me.get(() -> claims.read(file)).content()).isEqualTo(ThingsOfTailoring.PDF);
    As coordinator = APerson.coordinator().signedIn();
    assertThat(coordinator.get(() -> claims.read(file)).type()).isEqualTo("application/pdf");
    As stranger = APerson.peer().signedIn();
    assertNotFound(() -> stranger.get(() -> claims.read(file)));
    assertNotFound(() -> stranger.run(() -> claims.withdraw(claim)));
    me.run(() -> claims.withdraw(claim));
    assertThat(Database.number("SELECT COUNT(*) FROM plan_claim WHERE person_id = ?", person.id()))
        .isZero();
  }

  @Test
  void anOverrideHasAReasonAndAnEndAndLiftsNoSafety() {
    APerson person = APerson.peer();
    As me = Planned.by(person);
    As coordinator = APerson.coordinator().signedIn();
    LocalDate end = Organisation.today().plusDays(20);
    String id = person.publicId();
    assertRefused(
        Kind.INVALID,
        "tailoring.error.capped",
        () ->
            coordinator.run(
                () ->
                    others.override(id, new OverrideCommand("P07", Requirement.EXEMPT, "x", end))));
    assertRefused(
        Kind.INVALID,
        "tailoring.error.reason",
        () ->
            coordinator.run(
                () ->
                    others.override(id, new OverrideCommand("P11", Requirement.EXEMPT, "", end))));
    assertRefused(
        Kind.INVALID,
        "tailoring.error.ends",
        () ->
            coordinator.run(
                () ->
                    others.override(
                        id, new OverrideCommand("P11", Requirement.EXEMPT, "x", null))));
    coordinator.run(
        () ->
            others.override(id, new OverrideCommand("P11", Requirement.EXEMPT, "Taught it", end)));
    PlanRow row = Planned.row(me, "P11");
    assertThat(row.requirement()).isEqualTo(Requirement.EXEMPT);
    assertThat(row.asked()).isEqualTo(Requirement.REQUIRED);
    assertThat(row.override().reason()).isEqualTo("Taught it");
    assertThat(row.dueOn()).isNull();
    String override = row.override().id();
    coordinator.run(() -> others.endOverride(override));
    assertThat(Planned.row(me, "P11").requirement()).isEqualTo(Requirement.REQUIRED);
  }

  @Test
  void aPauseAsksNoReasonAndItsLeaderSeesAdjustedDatesOnly() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    APerson person = APerson.peer();
    APerson leads = APerson.clinician();
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    Organisation.join(team, leads, TeamRelation.LEADS);
    As me = Planned.by(person);
    As leader = As.person(leads.id(), "LEADER");
    LocalDate before = Planned.row(me, "P02").dueOn();
    me.run(() -> plans.pause());
    me.run(() -> plans.pause());
    assertThat(me.get(() -> plans.mine("en")).pausedSince()).isEqualTo(Organisation.today());
    Database.execute(
        "UPDATE plan_pause SET from_on = DATE_SUB(from_on, INTERVAL 5 DAY) WHERE person_id = ?",
        person.id());
    me.run(() -> plans.comeBack());
    assertThat(Planned.row(me, "P02").dueOn()).isEqualTo(before.plusDays(5));
    PersonPlan seen = leader.get(() -> others.of(person.publicId(), "en"));
    assertThat(seen.isAdjusted()).isTrue();
    assertThat(seen.isPaused()).isFalse();
    assertThat(seen.history()).isEmpty();
    assertThat(seen.rows())
        .allMatch(r -> r.requirement() != Requirement.FAST_TRACK && r.live() == LivePart.NONE);
    assertThat(seen.gates()).isEqualTo(me.get(() -> plans.mine("en")).gates());
    assertThat(seen.gates())
        .extracting(GateStatus::isOpen)
        .as("solo contact needs held levels")
        .contains(false);
    As elsewhere = As.person(APerson.clinician().id(), "LEADER");
    assertNotFound(() -> elsewhere.get(() -> others.of(person.publicId(), "en")));
  }

  @Test
  void whoComesBackOnALaterDayIsDueLaterAndNoGateHasMoved() {
    APerson person = APerson.peer();
    String site = Organisation.site().publicId();
    TeamRef team =
        As.system().get(() -> teams.addAt(site, "Harbour", TeamSetting.ADDICTION_INNER_CITY));
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    As me = person.signedIn();
    me.run(() -> intakes.save(Planned.answers(Set.of(), "0.5")));
    me.run(() -> intakes.submit(Intakes.NOTICE));
    PlanPage before = me.get(() -> plans.mine("en"));
    LocalDate later = Organisation.today().plusDays(11);
    ZoneId zone = ZoneId.of("America/Edmonton");
    me.run(() -> plans.pause());
    clock.at(
        later.atTime(12, 0).atZone(zone).toInstant(),
        () -> {
          me.run(() -> plans.comeBack());
          return null;
        });
    PlanPage after = me.get(() -> plans.mine("en"));
    long paused = ChronoUnit.DAYS.between(before.today(), later);
    List<PlanRow> due = before.rows().stream().filter(r -> r.dueOn() != null).toList();
    assertThat(due).anyMatch(r -> r.gates().contains(Gate.BY_WEEK_2)).hasSizeGreaterThan(10);
    assertThat(due)
        .allSatisfy(
            r ->
                assertThat(Planned.row(after, r.module().outline().code()).dueOn())
                    .as(r.module().outline().code())
                    .isEqualTo(
                        r.dueOn().plusDays(r.gates().contains(Gate.BY_WEEK_2) ? 0 : paused)));
    assertThat(after.gates()).isEqualTo(before.gates());
    assertThat(after.pausedSince()).isNull();
  }

  @Test
  void moreTimeIsGivenByALeaderAndAReviewByACoordinator() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    APerson person = APerson.peer();
    APerson leads = APerson.clinician();
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    Organisation.join(team, leads, TeamRelation.LEADS);
    As me = Planned.by(person);
    As leader = As.person(leads.id(), "LEADER");
    LocalDate due = Planned.row(me, "P02").dueOn();
    assertRefused(
        Kind.INVALID, "tailoring.error.until", () -> me.run(() -> plans.askExtension("P02", due)));
    me.run(() -> plans.askExtension("P02", due.plusDays(10)));
    me.run(() -> plans.askReview("P03", "I have done this."));
    assertRefused(
        Kind.CONFLICT,
        "tailoring.error.askedAlready",
        () -> me.run(() -> plans.askReview("P03", "Again")));
    List<AskRow> seen = leader.get(() -> others.of(person.publicId(), "en")).asks();
    assertThat(seen).extracting(AskRow::module).containsExactly("P02");
    leader.run(() -> others.decide(seen.get(0).id(), true, null));
    assertThat(Planned.row(me, "P02").dueOn()).isEqualTo(due.plusDays(10));
    String review = Planned.row(me, "P03").asks().get(0).id();
    assertNotFound(() -> leader.run(() -> others.decide(review, true, null)));
    As coordinator = APerson.coordinator().signedIn();
    coordinator.run(() -> others.decide(review, false, "Let us talk about it on Thursday."));
    assertThat(Planned.row(me, "P03").asks().get(0).state()).isEqualTo(AskState.DECLINED);
  }
}
