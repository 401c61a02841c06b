package org.alongside.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.community.CommunityDesk;
import org.alongside.community.CommunityRef;
import org.alongside.schedule.CalendarEntry;
import org.alongside.schedule.CalendarPart;

/**
 * The meetings of somebody's communities, and open sessions that they come to, in their calendar,
 * under the secret address that they have for their live events, too. It says 'Meeting' and no
 * more.
 */
@ApplicationScoped
class MeetingsInCalendar implements CalendarPart {
  private static final int MOST = 200;
  private static final List<Long> NONE = List.of(-1L);

  @PersistenceContext private EntityManager em;
  @Inject private CommunityDesk communities;

  @Override
  public List<CalendarEntry> of(long personId, Instant from, String language) {
    List<Long> ids = communities.of(personId).stream().map(CommunityRef::id).toList();
    List<Long> asGuest =
        em.createQuery(
                "SELECT g.meetingId FROM SessionGuest g WHERE g.personId = :person", Long.class)
            .setParameter("person", personId)
            .setMaxResults(MOST)
            .getResultList();
    if (ids.isEmpty() && asGuest.isEmpty()) {
      return List.of();
    }
    String summary =
        ResourceBundle.getBundle(
                "org.alongside.gathering.gathering",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .getString("gathering.calendar.summary");
    return em.createQuery(
            """
            SELECT m FROM CommunityMeeting m WHERE (m.communityId IN :communities OR m.id IN :sessions)
            AND m.startsAt >= :from ORDER BY m.startsAt, m.id
            """,
            CommunityMeeting.class)
        .setParameter("communities", ids.isEmpty() ? NONE : ids)
        .setParameter("sessions", asGuest.isEmpty() ? NONE : asGuest)
        .setParameter("from", from)
        .setMaxResults(MOST)
        .getResultStream()
        .map(m -> entry(m, summary, ids.contains(m.communityId())))
        .toList();
  }

  private static CalendarEntry entry(CommunityMeeting meeting, String summary, boolean member) {
    return new CalendarEntry(
        meeting.publicId(),
        meeting.startsAt(),
        meeting.minutes(),
        summary,
        meeting.place(),
        meeting.link(),
        member ? "/community/meeting?id=" + meeting.publicId() : "/community/sessions",
        meeting.state() == GatheringState.CANCELLED,
        meeting.revision(),
        meeting.changedAt());
  }
}
