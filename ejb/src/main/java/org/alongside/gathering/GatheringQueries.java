package org.alongside.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.platform.Finder;

/** Meetings of communities, who does what at them and who was there, found. */
@Dependent
class GatheringQueries {
  private static final int MOST = 50;
  private static final int TURNS = 120;

  @PersistenceContext private EntityManager em;
  @Inject private Finder finder;

  CommunityMeeting meeting(String publicId) {
    return finder.at(CommunityMeeting.class, publicId);
  }

  CommunityMeeting locked(CommunityMeeting meeting) {
    return finder.locked(meeting);
  }

  /** Those that are not over, the next first. */
  List<CommunityMeeting> toCome(Collection<Long> communities, Instant from, int most) {
    return communities.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                SELECT m FROM CommunityMeeting m WHERE m.communityId IN :communities
                AND m.startsAt >= :from AND m.state = org.alongside.gathering.GatheringState.PLANNED
                ORDER BY m.startsAt, m.id
                """,
                CommunityMeeting.class)
            .setParameter("communities", communities)
            .setParameter("from", from)
            .setMaxResults(most)
            .getResultList();
  }

  /** All other ones, the latest first. */
  List<CommunityMeeting> past(long community, Instant from) {
    return em.createQuery(
            """
            SELECT m FROM CommunityMeeting m WHERE m.communityId = :community
            AND (m.startsAt < :from OR m.state <> org.alongside.gathering.GatheringState.PLANNED)
            ORDER BY m.startsAt DESC, m.id DESC
            """,
            CommunityMeeting.class)
        .setParameter("community", community)
        .setParameter("from", from)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Open sessions to come of all communities. */
  List<CommunityMeeting> sessions(Instant from) {
    return em.createQuery(
            """
            SELECT m FROM CommunityMeeting m WHERE m.startsAt >= :from
            AND m.kind = org.alongside.gathering.GatheringKind.OPEN_SESSION
            AND m.state = org.alongside.gathering.GatheringState.PLANNED ORDER BY m.startsAt, m.id
            """,
            CommunityMeeting.class)
        .setParameter("from", from)
        .setMaxResults(MOST)
        .getResultList();
  }

  List<MeetingDuty> duties(long meeting) {
    return finder.all(MeetingDuty.class, "MeetingDuty.of", "meeting", meeting);
  }

  Optional<MeetingDuty> duty(long meeting, Duty duty) {
    return duties(meeting).stream().filter(d -> d.duty() == duty).findFirst();
  }

  /** What somebody does at each of the meetings. */
  Map<Long, Duty> own(Collection<Long> meetings, long person) {
    Map<Long, Duty> own = new HashMap<>();
    if (!meetings.isEmpty()) {
      em.createQuery(
              """
              SELECT d.meetingId, d.duty FROM MeetingDuty d
              WHERE d.meetingId IN :meetings AND d.personId = :person
              """,
              Object[].class)
          .setParameter("meetings", meetings)
          .setParameter("person", person)
          .getResultStream()
          .forEach(r -> own.put((Long) r[0], (Duty) r[1]));
    }
    return own;
  }

  /** Who did what at the community's meetings, the latest first. */
  List<RotationRule.Turn> turns(long community) {
    return em.createQuery(
            """
            SELECT d.duty, d.personId FROM MeetingDuty d JOIN CommunityMeeting m ON m.id = d.meetingId
            WHERE m.communityId = :community AND m.state <> org.alongside.gathering.GatheringState.CANCELLED
            ORDER BY m.startsAt DESC, d.id DESC
            """,
            Object[].class)
        .setParameter("community", community)
        .setMaxResults(TURNS)
        .getResultStream()
        .map(r -> new RotationRule.Turn((Duty) r[0], (Long) r[1]))
        .toList();
  }

  List<MeetingPresence> presences(long meeting) {
    return finder.all(MeetingPresence.class, "MeetingPresence.of", "meeting", meeting);
  }

  List<SessionGuest> guests(long meeting) {
    return finder.all(SessionGuest.class, "SessionGuest.of", "meeting", meeting);
  }

  Optional<SessionGuest> guest(long meeting, long person) {
    return finder.first(
        SessionGuest.class, "SessionGuest.one", "meeting", meeting, "person", person);
  }

  /** To which of the sessions somebody has said that they come, by meeting. */
  Map<Long, SessionGuest> guestAt(Collection<Long> meetings, long person) {
    Map<Long, SessionGuest> said = new HashMap<>();
    if (!meetings.isEmpty()) {
      em.createQuery(
              "SELECT g FROM SessionGuest g WHERE g.meetingId IN :meetings AND g.personId ="
                  + " :person",
              SessionGuest.class)
          .setParameter("meetings", meetings)
          .setParameter("person", person)
          .getResultStream()
          .forEach(g -> said.put(g.meetingId(), g));
    }
    return said;
  }

  List<MeetingNote> notes(long meeting) {
    return finder.all(MeetingNote.class, "MeetingNote.of", "meeting", meeting);
  }
}
