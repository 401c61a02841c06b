package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import javax.naming.InitialContext;
import org.alongside.learning.Enrolments;
import org.alongside.learning.LearningStatus;
import org.alongside.learning.ModuleProgress;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.alongside.schedule.AttendanceSheet;
import org.alongside.schedule.Attendances;
import org.alongside.schedule.LiveEvents;
import org.alongside.schedule.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttendancesIT extends InServer {
  private static final String EN = "en";
  private static final Duration JUST_NOW = Duration.ofMinutes(20);

  @EJB private Attendances attendances;
  @EJB private LiveEvents events;
  @EJB private Enrolments enrolments;

  private As coordinator;

  @BeforeEach
  void somebodyLooksAfterIt() {
    coordinator = APerson.coordinator().signedIn();
  }

  private TeamRef teamOf(APerson... members) {
    TeamRef team = Organisation.teamAt(Organisation.site());
    for (APerson member : members) {
      Organisation.join(team, member, TeamRelation.MEMBER_OF);
    }
    return team;
  }

  private ModuleProgress module(APerson person, String code) {
    return person.signedIn().get(() -> enrolments.module(code, EN));
  }

  @Test
  void aTeamsSessionCompletesForAllWhoArePresentInOneTransaction() {
    APerson here = APerson.clinician();
    APerson away = APerson.clinician();
    TeamRef team = teamOf(here, away);
    String event = LiveParts.begun(coordinator, "W9", JUST_NOW, team.publicId());
    coordinator.run(() -> attendances.mark(event, here.publicId(), Presence.PRESENT));
    assertThat(module(here, "W9").status()).isEqualTo(LearningStatus.NOT_STARTED);
    coordinator.run(() -> attendances.confirm(event));
    assertThat(module(here, "W9").status()).isEqualTo(LearningStatus.COMPLETED);
    assertThat(module(here, "W9").percent()).isEqualTo(100);
    assertThat(module(away, "W9").status()).isEqualTo(LearningStatus.NOT_STARTED);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM completion WHERE person_id = ? AND evidence = ?",
                here.id(),
                "whole-team=event:" + event))
        .isEqualTo(1);
    coordinator.run(() -> attendances.confirm(event));
    assertThat(Database.number("SELECT COUNT(*) FROM completion WHERE person_id = ?", here.id()))
        .isEqualTo(1);
  }

  @Test
  void whatIsConfirmedIsRolledBackWithWhatItCompletes() throws Exception {
    APerson here = APerson.clinician();
    TeamRef team = teamOf(here);
    String event = LiveParts.begun(coordinator, "W9", JUST_NOW, team.publicId());
    UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
    transaction.begin();
    coordinator.run(() -> attendances.mark(event, here.publicId(), Presence.PRESENT));
    coordinator.run(() -> attendances.confirm(event));
    transaction.rollback();
    assertThat(module(here, "W9").status()).isEqualTo(LearningStatus.NOT_STARTED);
    assertThat(coordinator.get(() -> attendances.sheet(event, EN)).confirmedAt()).isNull();
  }

  @Test
  void aTapCanBeTakenBackUntilItIsConfirmed() {
    APerson peer = APerson.peer();
    String event = LiveParts.begun(coordinator, "P01", JUST_NOW, null, peer.signedIn());
    coordinator.run(() -> attendances.mark(event, peer.publicId(), Presence.PRESENT));
    coordinator.run(() -> attendances.mark(event, peer.publicId(), null));
    assertThat(sheet(event).present()).isZero();
    coordinator.run(() -> attendances.mark(event, peer.publicId(), Presence.PRESENT));
    coordinator.run(() -> attendances.confirm(event));
    assertRefused(
        Kind.CONFLICT,
        "schedule.error.confirmed",
        () -> coordinator.run(() -> attendances.mark(event, peer.publicId(), null)));
    assertThat(sheet(event).present()).isEqualTo(1);
  }

  private AttendanceSheet sheet(String event) {
    return coordinator.get(() -> attendances.sheet(event, EN));
  }

  @Test
  void whoeverWasOverlookedIsAddedAndCompletesAtOnce() {
    APerson early = APerson.clinician();
    APerson overlooked = APerson.clinician();
    TeamRef team = teamOf(early, overlooked);
    String event = LiveParts.begun(coordinator, "W9", JUST_NOW, team.publicId());
    coordinator.run(() -> attendances.mark(event, early.publicId(), Presence.PRESENT));
    coordinator.run(() -> attendances.confirm(event));
    coordinator.run(() -> attendances.mark(event, overlooked.publicId(), Presence.PRESENT));
    assertThat(module(overlooked, "W9").status()).isEqualTo(LearningStatus.COMPLETED);
  }

  @Test
  void theRestIsMarkedByOneTap() {
    APerson missing = APerson.clinician();
    TeamRef team = teamOf(missing, APerson.clinician(), APerson.clinician());
    String event = LiveParts.begun(coordinator, "W9", JUST_NOW, team.publicId());
    coordinator.run(() -> attendances.mark(event, missing.publicId(), Presence.ABSENT));
    coordinator.run(() -> attendances.markRest(event));
    assertThat(sheet(event).present()).isEqualTo(2);
  }

  @Test
  void isTakenByWhoLeadsItAndByNobodyElse() {
    APerson peer = APerson.peer();
    APerson leader = APerson.holding(Roles.MENTOR);
    String event = LiveParts.begun(coordinator, "P01", JUST_NOW, null, peer.signedIn());
    assertNotFound(() -> leader.signedIn().run(() -> attendances.sheet(event, EN)));
    coordinator.run(() -> events.staff(event, leader.publicId()));
    assertThat(leader.signedIn().get(() -> attendances.sheet(event, EN)).people()).hasSize(1);
    assertThat(leader.signedIn().get(() -> attendances.guide(event, EN))).hasSize(1);
    leader.signedIn().run(() -> attendances.mark(event, peer.publicId(), Presence.PRESENT));
    assertNotFound(() -> peer.signedIn().run(() -> attendances.sheet(event, EN)));
    assertNotFound(
        () ->
            peer.signedIn().run(() -> attendances.mark(event, peer.publicId(), Presence.PRESENT)));
    assertNotFound(() -> peer.signedIn().run(() -> attendances.confirm(event)));
    assertNotFound(
        () ->
            coordinator.run(
                () -> attendances.mark(event, APerson.peer().publicId(), Presence.PRESENT)));
  }

  @Test
  void isNotTakenLongBeforeNorConfirmedBeforeItBegins() {
    APerson peer = APerson.peer();
    String later = LiveParts.open(coordinator, "P01", Duration.ofDays(2), 8);
    peer.signedIn()
        .run(() -> Organisation.boundary(org.alongside.schedule.EventPlaces.class).join(later));
    assertRefused(
        Kind.CONFLICT,
        "schedule.error.early",
        () -> coordinator.run(() -> attendances.mark(later, peer.publicId(), Presence.PRESENT)));
    String soon = LiveParts.open(coordinator, "P01", Duration.ofMinutes(30), 8);
    assertRefused(
        Kind.CONFLICT,
        "schedule.error.notBegun",
        () -> coordinator.run(() -> attendances.confirm(soon)));
  }

  @Test
  void aSheetNeedsAFixedNumberOfStatements() {
    TeamRef team = teamOf(APerson.clinician(), APerson.clinician(), APerson.clinician());
    String event = LiveParts.begun(coordinator, "W9", JUST_NOW, team.publicId());
    assertThat(Database.statements(() -> coordinator.run(() -> attendances.sheet(event, EN))))
        .isLessThanOrEqualTo(8);
  }
}
