package org.alongside.coreflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.alongside.people.MentorLines;
import org.alongside.schedule.CalendarEntry;
import org.alongside.schedule.CalendarPart;

/**
 * Group reflections in the calendar of whoever invites, and of whoever comes while they are that
 * mentor's mentee. It says 'Meeting' and no more.
 */
@ApplicationScoped
class GroupsInCalendar implements CalendarPart {
  @Inject private GroupQueries queries;
  @Inject private MentorLines lines;

  @Override
  public List<CalendarEntry> of(long personId, Instant from, String language) {
    Map<Long, Boolean> own = new HashMap<>(Map.of(personId, true));
    List<GroupReflection> groups =
        queries.inCalendar(personId, from).stream()
            .filter(g -> own.computeIfAbsent(g.mentorId(), m -> lines.isOwnMentor(m, personId)))
            .toList();
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
