package org.alongside.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.WrittenDates;

/** Tells people what has become of a live event that is theirs. */
@Dependent
class EventTidings {
  private static final String PAGE = "/schedule/event?id=";

  @Inject private EventQueries events;
  @Inject private Event<MessageAsked> messages;

  /** They have a place now that they waited for. */
  void movedUp(LiveEvent event, EventPlace place) {
    tell(event, place.personId(), "event-place", " " + place.askedAt());
  }

  /** It is held at another time or place. */
  void changed(LiveEvent event) {
    coming(event).forEach(person -> tell(event, person, "event-changed", ""));
  }

  /** It does not take place. */
  void cancelled(LiveEvent event) {
    coming(event).forEach(person -> tell(event, person, "event-cancelled", ""));
  }

  /** They lead it. */
  void staffed(LiveEvent event, long person) {
    tell(event, person, "event-led", "");
  }

  /** Who has a place, waits or leads; a team's members are told by their team. */
  private List<Long> coming(LiveEvent event) {
    List<Long> people =
        new java.util.ArrayList<>(
            event.teamId() == null
                ? events.places(event.id()).stream()
                    .filter(p -> p.standing() != Standing.LEFT)
                    .map(EventPlace::personId)
                    .toList()
                : events.members(event.teamId(), EventAccess.dayOf(event)));
    if (event.facilitatorId() != null && !people.contains(event.facilitatorId())) {
      people.add(event.facilitatorId());
    }
    return people;
  }

  private void tell(LiveEvent event, long person, String kind, String more) {
    String key = event.publicId() + ' ' + event.revision() + more;
    messages.fire(new MessageAsked(person, kind, key, facts(event), PAGE + event.publicId()));
  }

  private Map<String, String> facts(LiveEvent event) {
    String code = events.code(event);
    Map<String, String> facts = new HashMap<>();
    for (String language : List.of("en", "fr")) {
      facts.put(
          "event." + language,
          events.module(code, language).map(ModuleOutline::title).orElse(code));
      facts.put("when." + language, when(event, language));
    }
    return facts;
  }

  /** As the clock shows it where it is held. */
  private static String when(LiveEvent event, String language) {
    return WrittenDates.time(
        event.startsAt().atZone(ZoneId.of(event.zone())), Locale.forLanguageTag(language));
  }
}
