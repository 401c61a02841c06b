package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import org.alongside.learning.Attestations;
import org.alongside.learning.Enrolments;
import org.alongside.notification.Inbox;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.alongside.tailoring.AskState;
import org.alongside.tailoring.IntakeAnswers;
import org.alongside.tailoring.Intakes;
import org.alongside.tailoring.PersonPlans;
import org.alongside.tailoring.PlanClaims;
import org.alongside.tailoring.PlanQueue;
import org.alongside.tailoring.PlanQueues;
import org.alongside.tailoring.PlanRow;
import org.alongside.tailoring.PlanRuns;
import org.alongside.tailoring.PlanStarts;
import org.alongside.tailoring.Plans;
import org.alongside.tailoring.QueueRow;
import org.alongside.tailoring.Requirement;
import org.alongside.tailoring.StartQueue;
import org.alongside.tailoring.StartRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits on the desks of coordinators and leaders: found, decided, taken back. */
class PlanQueuesIT extends InServer {
  @EJB private PlanQueues queues;
  @EJB private PlanStarts starts;
  @EJB private PlanClaims claims;
  @EJB private PersonPlans others;
  @EJB private Plans plans;
  @EJB private PlanRuns runs;
  @EJB private Intakes intakes;
  @EJB private Enrolments enrolments;
  @EJB private Attestations attestations;
  @EJB private Inbox inbox;

  private TeamRef team;
  private APerson person;
  private As me;
  private As coordinator;

  @BeforeEach
  void aPeerInATeamWithACoordinatorOfItsOwn() {
    team = Organisation.teamAt(Organisation.site());
    person = APerson.peer();
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    me = person.signedIn();
    coordinator = Organisation.coordinatorOf(team);
  }

  private void planned() {
    me.run(() -> intakes.save(IntakeAnswers.NONE));
    me.run(() -> intakes.submit(Intakes.NOTICE));
  }

  private PlanRow row(String code) {
    return me.get(() -> plans.mine("en")).rows().stream()
        .filter(r -> r.module().outline().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private List<QueueRow> waiting(As who, PlanQueue queue) {
    return who.get(() -> queues.waiting(queue, 0, 25, "en"));
  }

  @Test
  void aTrainingIsVerifiedInTheQueueAndThatIsTakenBack() {
    planned();
    String claim =
        me.get(
            () ->
                claims.claim(
                    ThingsOfTailoring.training("Course"), "proof.pdf", ThingsOfTailoring.PDF));
    assertThat(waiting(coordinator, PlanQueue.VERIFY))
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.person()).isEqualTo(person.publicId());
              assertThat(w.id()).isEqualTo(claim);
              assertThat(w.files()).hasSize(1);
              assertThat(w.decision()).isNull();
            });
    assertRefused(
        Kind.CONFLICT, "tailoring.error.open", () -> coordinator.run(() -> claims.reopen(claim)));
    coordinator.run(() -> claims.verify(claim));
    assertThat(coordinator.get(() -> queues.count(PlanQueue.VERIFY))).isZero();
    assertThat(row("P02").requirement()).isEqualTo(Requirement.FAST_TRACK);
    assertThat(coordinator.get(() -> queues.decided(PlanQueue.VERIFY, "en")))
        .singleElement()
        .satisfies(w -> assertThat(w.decision()).isEqualTo("VERIFIED"));
    coordinator.run(() -> claims.reopen(claim));
    assertThat(row("P02").requirement()).isEqualTo(Requirement.REQUIRED);
    assertThat(waiting(coordinator, PlanQueue.VERIFY)).hasSize(1);
    As elsewhere = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertThat(waiting(elsewhere, PlanQueue.VERIFY)).isEmpty();
    assertNotFound(() -> elsewhere.run(() -> claims.reopen(claim)));
    assertThat(Database.statements(() -> waiting(coordinator, PlanQueue.VERIFY)))
        .isLessThanOrEqualTo(5);
  }

  @Test
  void aLeaderFindsWhoNeedsMoreTimeAndTakesBackWhatTheyGave() {
    planned();
    APerson leads = APerson.clinician();
    Organisation.join(team, leads, TeamRelation.LEADS);
    As leader = As.person(leads.id(), Roles.LEADER);
    LocalDate due = row("P02").dueOn();
    me.run(() -> plans.askExtension("P02", due.plusDays(10)));
    me.run(() -> plans.askReview("P03", "I have done this."));
    assertNotFound(() -> leader.run(() -> queues.count(PlanQueue.REVIEW)));
    assertThat(waiting(coordinator, PlanQueue.REVIEW))
        .singleElement()
        .satisfies(w -> assertThat(w.ask().question()).isEqualTo("I have done this."));
    assertThat(leader.get(() -> queues.count(PlanQueue.EXTENSION))).isEqualTo(1);
    String ask = waiting(leader, PlanQueue.EXTENSION).get(0).id();
    leader.run(() -> others.decide(ask, true, null));
    assertThat(row("P02").dueOn()).isEqualTo(due.plusDays(10));
    assertThat(waiting(coordinator, PlanQueue.EXTENSION)).isEmpty();
    leader.run(() -> others.reopen(ask));
    assertThat(row("P02").dueOn()).isEqualTo(due);
    leader.run(() -> others.decide(ask, false, "Let us talk first."));
    me.run(() -> plans.askExtension("P02", due.plusDays(3)));
    assertRefused(
        Kind.CONFLICT, "tailoring.error.reopen", () -> leader.run(() -> others.reopen(ask)));
    assertThat(leader.get(() -> queues.decided(PlanQueue.EXTENSION, "en")))
        .extracting(QueueRow::decision)
        .containsExactly(AskState.DECLINED.name());
    As elsewhere = As.person(APerson.clinician().id(), Roles.LEADER);
    assertThat(waiting(elsewhere, PlanQueue.EXTENSION)).isEmpty();
    assertNotFound(() -> elsewhere.run(() -> others.reopen(ask)));
    assertThatThrownBy(() -> me.get(() -> queues.count(PlanQueue.EXTENSION)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void nobodyDecidesAboutTheirOwn() {
    APerson both = APerson.coordinator();
    String claim =
        As.person(both.id(), Roles.PEER)
            .get(() -> claims.claim(ThingsOfTailoring.training("Own"), null, null));
    As own = both.signedIn();
    assertThat(waiting(own, PlanQueue.VERIFY)).noneMatch(w -> w.id().equals(claim));
    assertRefused(Kind.CONFLICT, "tailoring.error.own", () -> own.run(() -> claims.verify(claim)));
  }

  @Test
  void whoHasNotBegunIsFoundAndRemindedOnceADay() {
    String id = person.publicId();
    assertThat(coordinator.get(() -> starts.waiting(StartQueue.FORM, 0, 25)))
        .extracting(StartRow::person)
        .containsExactly(id);
    coordinator.run(() -> starts.remind(StartQueue.FORM, id));
    assertThat(coordinator.get(() -> starts.waiting(StartQueue.FORM, 0, 25)).get(0).remindedAt())
        .isNotNull();
    assertRefused(
        Kind.CONFLICT,
        "tailoring.error.reminded",
        () -> coordinator.run(() -> starts.remind(StartQueue.FORM, id)));
    planned();
    assertThat(coordinator.get(() -> starts.count(StartQueue.FORM))).isZero();
    assertRefused(
        Kind.CONFLICT,
        "tailoring.error.begun",
        () -> coordinator.run(() -> starts.remind(StartQueue.FORM, id)));
    Database.execute(
        "UPDATE training_plan SET starts_on = CURRENT_DATE - INTERVAL 3 DAY WHERE person_id = ?",
        person.id());
    assertThat(coordinator.get(() -> starts.count(StartQueue.MODULE))).isEqualTo(1);
    me.run(() -> plans.pause());
    assertThat(coordinator.get(() -> starts.count(StartQueue.MODULE))).isZero();
    me.run(() -> plans.comeBack());
    me.run(() -> enrolments.complete("P12", "my-word"));
    assertThat(coordinator.get(() -> starts.count(StartQueue.MODULE))).isZero();
  }

  @Test
  void aReminderIsTakenBackUntilItIsRead() {
    String id = person.publicId();
    assertRefused(
        Kind.CONFLICT,
        "tailoring.error.notReminded",
        () -> coordinator.run(() -> starts.takeBack(id)));
    int before = me.get(() -> inbox.unread());
    coordinator.run(() -> starts.remind(StartQueue.FORM, id));
    assertThat(me.get(() -> inbox.unread())).isEqualTo(before + 1);
    assertThat(coordinator.get(() -> starts.waiting(StartQueue.FORM, 0, 25)).get(0))
        .satisfies(row -> assertThat(row.remindedToday()).isTrue());
    As elsewhere = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertNotFound(() -> elsewhere.run(() -> starts.takeBack(id)));
    coordinator.run(() -> starts.takeBack(id));
    assertThat(me.get(() -> inbox.unread())).isEqualTo(before);
    assertThat(me.get(() -> inbox.count())).isEqualTo(before);
    assertThat(coordinator.get(() -> starts.waiting(StartQueue.FORM, 0, 25)).get(0))
        .satisfies(row -> assertThat(row.remindedAt()).isNull());
    coordinator.run(() -> starts.remind(StartQueue.FORM, id));
    String message = me.get(() -> inbox.list("en", 0, 1)).get(0).id();
    me.get(() -> inbox.open(message));
    assertRefused(
        Kind.CONFLICT,
        "tailoring.error.reminderHeard",
        () -> coordinator.run(() -> starts.takeBack(id)));
    assertThat(me.get(() -> inbox.count())).as("what was read stays").isEqualTo(before + 1);
  }

  @Test
  void aWordThatWasGivenIsNotedAndThatIsTakenBack() {
    me.run(() -> enrolments.complete("P12", "my-word"));
    String id = person.publicId();
    assertThat(coordinator.get(() -> attestations.waiting(0, 25, "en")))
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.person()).isEqualTo(id);
              assertThat(w.unit()).isEqualTo("my-word");
            });
    coordinator.run(() -> attestations.note(id, "P12", "my-word"));
    coordinator.run(() -> attestations.note(id, "P12", "my-word"));
    assertThat(coordinator.get(() -> attestations.countWaiting())).isZero();
    assertThat(coordinator.get(() -> attestations.noted("fr"))).hasSize(1);
    coordinator.run(() -> attestations.undo(id, "P12", "my-word"));
    assertThat(coordinator.get(() -> attestations.countWaiting())).isEqualTo(1);
    coordinator.run(() -> attestations.note(id, "P12", "my-word"));
    me.run(() -> enrolments.undo("P12", "my-word"));
    me.run(() -> enrolments.complete("P12", "my-word"));
    assertThat(coordinator.get(() -> attestations.countWaiting()))
        .as("given anew it waits anew")
        .isEqualTo(1);
    As elsewhere = Organisation.coordinatorOf(Organisation.teamAt(Organisation.site()));
    assertNotFound(() -> elsewhere.run(() -> attestations.note(id, "P12", "my-word")));
    assertNotFound(() -> coordinator.run(() -> attestations.note(id, "P12", "my-plan")));
  }
}
