package org.alongside.coreflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.schedule.CalendarEntry;
import org.alongside.schedule.CalendarPart;

/** Group reflections in the calendar of whoever invites or comes. It says 'Meeting' and no more. */
@ApplicationScoped
class GroupsInCalendar implements CalendarPart {
  @Inject private GroupQueries queries;

  @Override
  public List<CalendarEntry> of(long personId, Instant from, String language) {
    List<GroupReflection> groups = queries.inCalendar(personId, from);
    if (groups.isEmpty()) {
      return List.of();
    }
    String summary =
        ResourceBundle.getBundle(
                "org.alongside.coreflection.coreflection",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .getString("coreflection.calendar.summary");
    return groups.stream()
        .map(
            g ->
                new CalendarEntry(
                    g.publicId(),
                    g.startsAt(),
                    g.minutes(),
                    summary,
                    g.place(),
                    null,
                    "/mentoring/group?id=" + g.publicId(),
                    g.is(GroupState.CANCELLED),
                    g.revision(),
                    g.changedAt()))
        .toList();
  }
}
