package org.alongside.it;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.alongside.platform.SiteClock;
import org.alongside.schedule.EventPlaces;
import org.alongside.schedule.EventTerms;
import org.alongside.schedule.LiveEvents;
import org.alongside.schedule.PlanEvent;

/** Live events for a test of its own, planned by a coordinator. */
final class LiveParts {
  private static final ZoneId ZONE = ZoneId.of("America/Edmonton");

  private LiveParts() {}

  static EventTerms in(Duration ahead, Integer places) {
    return from(Instant.now(), ahead, places);
  }

  private static EventTerms from(Instant now, Duration ahead, Integer places) {
    LocalDateTime at = LocalDateTime.ofInstant(now.plus(ahead), ZONE).withSecond(0).withNano(0);
    return new EventTerms(at, ZONE.getId(), 60, "Room 2", "https://call.example/a", places, "en");
  }

  /** One that everybody can join who takes the module. */
  static String open(As coordinator, String module, Duration ahead, Integer places) {
    return coordinator.get(
        () ->
            Organisation.boundary(LiveEvents.class)
                .plan(new PlanEvent(module, null, null, in(ahead, places))));
  }

  /** One that began so long ago; who is to have a place took it before. */
  static String begun(
      SiteClock clock, As coordinator, String module, Duration ago, String team, As... people) {
    Instant then = Instant.now().minus(ago).minus(Duration.ofDays(2));
    return clock.at(
        then,
        () -> {
          String event =
              coordinator.get(
                  () ->
                      Organisation.boundary(LiveEvents.class)
                          .plan(
                              new PlanEvent(
                                  module, team, null, from(then, Duration.ofDays(2), null))));
          for (As person : people) {
            person.run(() -> Organisation.boundary(EventPlaces.class).join(event));
          }
          return event;
        });
  }
}
