package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.schedule.EventPlaces;
import org.alongside.schedule.LiveEvents;
import org.alongside.schedule.MyEvents;
import org.alongside.schedule.PlanEvent;
import org.alongside.schedule.Standing;
import org.junit.jupiter.api.Test;

class EventPlacesIT extends InServer {
  private static final String EN = "en";
  private static final Duration WEEK = Duration.ofDays(7);

  @EJB private EventPlaces places;
  @EJB private LiveEvents events;

  @Test
  void aPlaceIsTakenGivenBackAndGoesToWhoeverWaitsLongest() {
    As by = APerson.coordinator().signedIn();
    String event = LiveParts.open(by, "P01", WEEK, 1);
    As first = APerson.peer().signedIn();
    As second = APerson.peer().signedIn();
    As third = APerson.peer().signedIn();
    assertThat(first.get(() -> places.join(event))).isEqualTo(Standing.GOING);
    assertThat(first.get(() -> places.join(event))).isEqualTo(Standing.GOING);
    assertThat(second.get(() -> places.join(event))).isEqualTo(Standing.WAITING);
    assertThat(third.get(() -> places.join(event))).isEqualTo(Standing.WAITING);
    first.run(() -> places.leave(event));
    assertThat(second.get(() -> places.details(event, EN)).standing()).isEqualTo(Standing.GOING);
    assertThat(third.get(() -> places.details(event, EN)).standing()).isEqualTo(Standing.WAITING);
    assertThat(first.get(() -> places.join(event))).isEqualTo(Standing.WAITING);
  }

  @Test
  void ofManyWhoAskAtOnceOnlyAsManyAsThereArePlacesGetOne() throws Exception {
    As by = APerson.coordinator().signedIn();
    String event = LiveParts.open(by, "P01", WEEK, 2);
    List<Callable<Standing>> asking = new ArrayList<>();
    CyclicBarrier together = new CyclicBarrier(5);
    for (int i = 0; i < 5; i++) {
      As peer = APerson.peer().signedIn();
      asking.add(
          () ->
              peer.get(
                  () -> {
                    together.await(60, TimeUnit.SECONDS);
                    return places.join(event);
                  }));
    }
    ExecutorService five = Executors.newFixedThreadPool(5);
    List<Standing> got = new ArrayList<>();
    try {
      for (Future<Standing> one : five.invokeAll(asking)) {
        got.add(one.get());
      }
    } finally {
      five.shutdownNow();
    }
    assertThat(got).filteredOn(s -> s == Standing.GOING).hasSize(2);
  }

  @Test
  void whatIsNotForSomebodyDoesNotExistForThem() {
    As by = APerson.coordinator().signedIn();
    String event = LiveParts.open(by, "P01", WEEK, 8);
    As clinician = APerson.clinician().signedIn();
    assertNotFound(() -> clinician.run(() -> places.details(event, EN)));
    assertNotFound(() -> clinician.run(() -> places.join(event)));
    assertNotFound(() -> clinician.run(() -> places.leave(event)));
    assertNotFound(() -> clinician.run(() -> places.details("none", EN)));
    assertThat(clinician.get(() -> places.mine(EN)).open())
        .noneMatch(row -> row.id().equals(event));
    As peer = APerson.peer().signedIn();
    assertThat(peer.get(() -> places.mine(EN)).open()).anyMatch(row -> row.id().equals(event));
    assertNotFound(() -> peer.run(() -> places.leave(event)));
  }

  @Test
  void theCallIsToldToThoseOnlyWhoHaveAPlace() {
    As by = APerson.coordinator().signedIn();
    String event = LiveParts.open(by, "P01", WEEK, 1);
    As going = APerson.peer().signedIn();
    As waiting = APerson.peer().signedIn();
    going.run(() -> places.join(event));
    waiting.run(() -> places.join(event));
    assertThat(going.get(() -> places.details(event, EN)).link()).startsWith("https://");
    assertThat(waiting.get(() -> places.details(event, EN)).link()).isNull();
    assertThat(waiting.get(() -> places.ofModule("P01", EN)))
        .filteredOn(row -> row.id().equals(event))
        .singleElement()
        .satisfies(row -> assertThat(row.link()).isNull());
  }

  @Test
  void aTeamsOwnSessionIsTheirsWithoutSignUp() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    APerson member = APerson.clinician();
    Organisation.join(team, member, TeamRelation.MEMBER_OF);
    As by = Organisation.coordinatorOf(team);
    PlanEvent session = new PlanEvent("W9", team.publicId(), null, LiveParts.in(WEEK, null));
    String event = by.get(() -> events.plan(session));
    MyEvents mine = member.signedIn().get(() -> places.mine(EN));
    assertThat(mine.coming()).anyMatch(row -> row.id().equals(event));
    assertRefused(
        Kind.CONFLICT,
        "schedule.error.teamSession",
        () -> member.signedIn().run(() -> places.join(event)));
    assertNotFound(() -> APerson.clinician().signedIn().run(() -> places.details(event, EN)));
  }

  @Test
  void whatHasBegunCanBeJoinedNoMore() {
    As by = APerson.coordinator().signedIn();
    As peer = APerson.peer().signedIn();
    String event = LiveParts.begun(by, "P01", Duration.ofMinutes(5), null, peer);
    As late = APerson.peer().signedIn();
    assertRefused(Kind.CONFLICT, "schedule.error.begun", () -> late.run(() -> places.join(event)));
    assertRefused(Kind.CONFLICT, "schedule.error.begun", () -> peer.run(() -> places.leave(event)));
    assertThat(peer.get(() -> places.mine(EN)).past()).anyMatch(row -> row.id().equals(event));
  }

  @Test
  void onesOwnEventsNeedAFixedNumberOfStatements() {
    As by = APerson.coordinator().signedIn();
    As peer = APerson.peer().signedIn();
    String event = LiveParts.open(by, "P01", WEEK, 8);
    LiveParts.open(by, "P02", WEEK, 8);
    peer.run(() -> places.join(event));
    assertThat(Database.statements(() -> peer.run(() -> places.mine(EN)))).isLessThanOrEqualTo(16);
    assertThat(Database.statements(() -> peer.run(() -> places.ofModule("P01", EN))))
        .isLessThanOrEqualTo(5);
  }
}
