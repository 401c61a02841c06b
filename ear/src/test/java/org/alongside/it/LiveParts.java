package org.alongside.it;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.alongside.schedule.EventPlaces;
import org.alongside.schedule.EventTerms;
import org.alongside.schedule.LiveEvents;
import org.alongside.schedule.PlanEvent;

/** Live events for a test of its own, planned by a coordinator. */
final class LiveParts {
  private static final ZoneId ZONE = ZoneId.of("America/Edmonton");

  private LiveParts() {}

  static EventTerms in(Duration ahead, Integer places) {
    LocalDateTime at =
        LocalDateTime.ofInstant(Instant.now().plus(ahead), ZONE).withSecond(0).withNano(0);
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
  static String begun(As coordinator, String module, Duration ago, String team, As... people) {
    PlanEvent plan = new PlanEvent(module, team, null, in(Duration.ofDays(1), null));
    String event = coordinator.get(() -> Organisation.boundary(LiveEvents.class).plan(plan));
    for (As person : people) {
      person.run(() -> Organisation.boundary(EventPlaces.class).join(event));
    }
    Database.execute(
        "UPDATE live_event SET starts_at = ? WHERE public_id = ?",
        Timestamp.from(Instant.now().minus(ago)),
        event);
    return event;
  }
}
