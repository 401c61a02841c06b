package org.alongside.it;

import org.alongside.schedule.CalendarFeeds;
import org.alongside.schedule.EventFilter;
import org.alongside.schedule.EventPlaces;
import org.alongside.schedule.EventTerms;
import org.alongside.schedule.LiveEvents;
import org.alongside.schedule.PlanEvent;
import org.alongside.schedule.Presence;

/** A live event at which the member has a place, and one of their team's own. */
final class ThingsOfEvents {
  private ThingsOfEvents() {}

  static void put(World world, Shelf shelf) {
    As coordinator = world.caller("COORDINATOR").identity();
    As member = world.caller("MEMBER").identity();
    LiveEvents events = Organisation.boundary(LiveEvents.class);
    EventTerms terms = terms(world);
    PlanEvent open = new PlanEvent("P01", null, null, terms);
    PlanEvent team = new PlanEvent("W9", world.team().publicId(), null, terms);
    String forAll = coordinator.get(() -> events.plan(open));
    String ofTeam = coordinator.get(() -> events.plan(team));
    member.run(() -> Organisation.boundary(EventPlaces.class).join(forAll));
    shelf.put("event", forAll);
    shelf.put("event.team", ofTeam);
    shelf.put(PlanEvent.class, open);
    shelf.put("plan.team", team);
    shelf.put(EventTerms.class, terms);
    shelf.put(EventFilter.class, EventFilter.UPCOMING);
    shelf.put(Presence.class, Presence.PRESENT);
    String secret = member.get(() -> Organisation.boundary(CalendarFeeds.class).make("en"));
    shelf.put("secret", secret);
  }

  private static EventTerms terms(World world) {
    return new EventTerms(
        world.today().plusDays(9).atTime(10, 0),
        "America/Edmonton",
        60,
        world.mark() + " room",
        null,
        8,
        "en");
  }
}
