package org.alongside.gathering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.community.CommunityDesk;
import org.alongside.community.CommunityRef;
import org.alongside.people.Today;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** How a community is, for those who are in it: in words, and never a person by name. */
@Stateless
public class CommunityHealth {
  private static final int LAST = 6;
  private static final int NEW_MONTHS = 3;
  private static final int USED_DAYS = 90;
  private static final Duration YEAR = Duration.ofDays(365);

  @PersistenceContext private EntityManager em;
  @Inject private CommunityDesk communities;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /** How it is. */
  @RolesAllowed(Roles.PERSON)
  public HealthWords of(String community) {
    CommunityRef found = communities.member(community);
    LocalDate day = today.date();
    Map<Long, LocalDate> since = communities.since(found.id());
    List<Long> held = held(found.id(), clock.now().minus(YEAR));
    Map<Long, Long> times = times(held.subList(0, Math.min(LAST, held.size())));
    List<Long> newcomers =
        since.entrySet().stream()
            .filter(e -> e.getValue().plusMonths(NEW_MONTHS).isAfter(day))
            .map(Map.Entry::getKey)
            .toList();
    long uses = uses(found.id(), day.minusDays(USED_DAYS));
    boolean numbers = HealthRule.tellsNumbers(since.size());
    return new HealthWords(
        HealthRule.spread(since.keySet(), times, held.size()),
        HealthRule.newcomers(newcomers, times),
        HealthRule.use(uses),
        numbers,
        numbers ? held.size() : 0,
        numbers ? uses : 0);
  }

  /** Meetings held since then, the latest first. */
  private List<Long> held(long community, Instant from) {
    return em.createQuery(
            """
            SELECT m.id FROM CommunityMeeting m WHERE m.communityId = :community
            AND m.startsAt >= :from AND m.state = org.alongside.gathering.GatheringState.HELD
            ORDER BY m.startsAt DESC
            """,
            Long.class)
        .setParameter("community", community)
        .setParameter("from", from)
        .getResultList();
  }

  private Map<Long, Long> times(List<Long> meetings) {
    Map<Long, Long> times = new HashMap<>();
    if (!meetings.isEmpty()) {
      em.createQuery(
              """
              SELECT p.personId, COUNT(p) FROM MeetingPresence p WHERE p.meetingId IN :meetings
              AND p.presence = org.alongside.schedule.Presence.PRESENT GROUP BY p.personId
              """,
              Object[].class)
          .setParameter("meetings", meetings)
          .getResultStream()
          .forEach(r -> times.put((Long) r[0], (Long) r[1]));
    }
    return times;
  }

  private long uses(long community, LocalDate from) {
    return em.createQuery(
            """
            SELECT COUNT(u) FROM ResourceUse u JOIN CommunityResource r ON r.id = u.resourceId
            WHERE r.communityId = :community AND u.usedOn >= :from
            """,
            Long.class)
        .setParameter("community", community)
        .setParameter("from", from)
        .getSingleResult();
  }
}
