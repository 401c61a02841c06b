package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.Duration;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.people.TeamRef;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.schedule.EventDetails;
import org.alongside.schedule.EventFilter;
import org.alongside.schedule.EventPlaces;
import org.alongside.schedule.EventState;
import org.alongside.schedule.EventTerms;
import org.alongside.schedule.LiveEvents;
import org.alongside.schedule.PlanEvent;
import org.alongside.schedule.Standing;
import org.junit.jupiter.api.Test;

class LiveEventsIT extends InServer {
  private static final String EN = "en";
  private static final Duration WEEK = Duration.ofDays(7);

  @EJB private LiveEvents events;
  @EJB private EventPlaces places;
  @EJB private People people;

  private static long told(APerson person, String kind) {
    return Database.number(
        "SELECT COUNT(*) FROM message WHERE person_id = ? AND kind = ?", person.id(), kind);
  }

  @Test
  void isPlannedStaffedAndFoundUntilSomebodyLeadsIt() {
    APerson coordinator = APerson.coordinator();
    As by = coordinator.signedIn();
    String event = LiveParts.open(by, "P01", WEEK, 8);
    assertThat(by.get(() -> events.page(EventFilter.TO_STAFF, 0, 100, EN)))
        .anyMatch(row -> row.id().equals(event) && row.title().startsWith("Role"));
    APerson leader = APerson.holding(org.alongside.platform.Roles.MENTOR);
    by.run(() -> events.staff(event, leader.publicId()));
    EventDetails details = by.get(() -> events.details(event, EN));
    assertThat(details.facilitator().id()).isEqualTo(leader.id());
    assertThat(details.row().state()).isEqualTo(EventState.PLANNED);
    assertThat(by.get(() -> events.page(EventFilter.TO_STAFF, 0, 100, EN)))
        .noneMatch(row -> row.id().equals(event));
    assertThat(leader.signedIn().get(() -> places.mine(EN)).led()).hasSize(1);
    assertThat(told(leader, "event-led")).isEqualTo(1);
  }

  @Test
  void whatNoEventCanBeHeldByIsRefused() {
    As by = APerson.coordinator().signedIn();
    EventTerms past = LiveParts.in(Duration.ofHours(-2), 8);
    assertRefused(
        Kind.INVALID,
        "schedule.error.past",
        () -> by.run(() -> events.plan(new PlanEvent("P01", null, null, past))));
    EventTerms good = LiveParts.in(WEEK, 8);
    assertNotFound(() -> by.run(() -> events.plan(new PlanEvent("W1", null, null, good))));
    assertNotFound(() -> by.run(() -> events.plan(new PlanEvent("P01", "none", null, good))));
    assertNotFound(() -> by.run(() -> events.plan(new PlanEvent("P01", null, "none", good))));
  }

  @Test
  void aTeamsSessionIsTheirsWhoLookAfterTheTeam() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    TeamRef other = Organisation.teamAt(Organisation.site());
    As here = Organisation.coordinatorOf(team);
    As elsewhere = Organisation.coordinatorOf(other);
    PlanEvent session = new PlanEvent("W9", team.publicId(), null, LiveParts.in(WEEK, null));
    assertNotFound(() -> elsewhere.run(() -> events.plan(session)));
    String event = here.get(() -> events.plan(session));
    assertNotFound(() -> elsewhere.run(() -> events.details(event, EN)));
    assertNotFound(() -> elsewhere.run(() -> events.cancel(event)));
    assertThat(elsewhere.get(() -> events.page(EventFilter.UPCOMING, 0, 100, EN)))
        .noneMatch(row -> row.id().equals(event));
    assertThat(here.get(() -> events.page(EventFilter.UPCOMING, 0, 100, EN)))
        .anyMatch(row -> row.id().equals(event) && row.team().equals(team.name()));
  }

  @Test
  void aChangeIsToldAndMorePlacesGoToThoseWhoWait() {
    As by = APerson.coordinator().signedIn();
    String event = LiveParts.open(by, "P01", WEEK, 1);
    APerson first = APerson.peer();
    APerson second = APerson.peer();
    assertThat(first.signedIn().get(() -> places.join(event))).isEqualTo(Standing.GOING);
    assertThat(second.signedIn().get(() -> places.join(event))).isEqualTo(Standing.WAITING);
    int version = by.get(() -> events.details(event, EN)).version();
    by.run(() -> events.change(event, LiveParts.in(WEEK.plusDays(1), 2), version));
    assertThat(second.signedIn().get(() -> places.details(event, EN)).standing())
        .isEqualTo(Standing.GOING);
    assertThat(told(first, "event-changed")).isEqualTo(1);
    assertThat(told(second, "event-place")).isEqualTo(1);
    assertRefused(
        Kind.CONFLICT,
        "schedule.error.changed",
        () -> by.run(() -> events.change(event, LiveParts.in(WEEK, 2), version)));
    int now = by.get(() -> events.details(event, EN)).version();
    assertRefused(
        Kind.CONFLICT,
        "schedule.error.taken",
        () -> by.run(() -> events.change(event, LiveParts.in(WEEK, 1), now)));
  }

  @Test
  void aCancelledEventStaysAndIsTold() {
    As by = APerson.coordinator().signedIn();
    String event = LiveParts.open(by, "P01", WEEK, 8);
    APerson peer = APerson.peer();
    peer.signedIn().run(() -> places.join(event));
    by.run(() -> events.cancel(event));
    assertThat(told(peer, "event-cancelled")).isEqualTo(1);
    assertThat(peer.signedIn().get(() -> places.details(event, EN)).state())
        .isEqualTo(EventState.CANCELLED);
    assertRefused(
        Kind.CONFLICT,
        "schedule.error.settled",
        () -> peer.signedIn().run(() -> places.leave(event)));
  }

  @Test
  void whoeverLeavesTheServiceFreesTheirPlaceAndLeadsNoMore() {
    As by = APerson.coordinator().signedIn();
    String event = LiveParts.open(by, "P01", WEEK, 1);
    APerson leaver = APerson.peer();
    APerson waits = APerson.peer();
    leaver.signedIn().run(() -> places.join(event));
    waits.signedIn().run(() -> places.join(event));
    by.run(() -> events.staff(event, leaver.publicId()));
    As.system()
        .run(
            () -> people.leave(leaver.publicId(), Organisation.today(), LeavingReason.values()[0]));
    assertThat(waits.signedIn().get(() -> places.details(event, EN)).standing())
        .isEqualTo(Standing.GOING);
    assertThat(by.get(() -> events.details(event, EN)).facilitator()).isNull();
  }

  @Test
  void aListNeedsAFixedNumberOfStatements() {
    As by = APerson.coordinator().signedIn();
    LiveParts.open(by, "P01", WEEK, 8);
    LiveParts.open(by, "P02", WEEK, 8);
    assertThat(
            Database.statements(() -> by.run(() -> events.page(EventFilter.UPCOMING, 0, 50, EN))))
        .isLessThanOrEqualTo(5);
  }
}
