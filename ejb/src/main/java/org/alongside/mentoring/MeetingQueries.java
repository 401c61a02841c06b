package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.PersonName;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/** Meetings, agendas and actions, found. */
@Dependent
class MeetingQueries {
  private static final int MOST = 100;
  private static final String ACTIONS =
      """
      SELECT a.publicId, a.text, o.givenName, o.familyName, o.preferredName,
      e.givenName, e.familyName, e.preferredName, a.dueOn FROM MeetingAction a
      JOIN Person o ON o.id = a.ownerId JOIN Mentorship m ON m.id = a.mentorshipId
      JOIN Person e ON e.id = m.menteeId WHERE a.doneOn IS NULL AND
      """;

  @PersistenceContext private EntityManager em;

  MentoringMeeting meeting(String publicId) {
    return em.createNamedQuery("MentoringMeeting.byPublicId", MentoringMeeting.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  MentoringMeeting meetingToChange(String publicId) {
    MentoringMeeting found = meeting(publicId);
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  MeetingAction actionToChange(String publicId) {
    MeetingAction found =
        em.createNamedQuery("MeetingAction.byPublicId", MeetingAction.class)
            .setParameter("id", publicId)
            .getResultStream()
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  /** The latest first; those without a time before all others. */
  List<MentoringMeeting> meetings(long mentorship) {
    return em.createQuery(
            """
            SELECT m FROM MentoringMeeting m WHERE m.mentorshipId = :mentorship
            ORDER BY CASE WHEN m.at IS NULL THEN 0 ELSE 1 END, m.at DESC, m.id DESC
            """,
            MentoringMeeting.class)
        .setParameter("mentorship", mentorship)
        .setMaxResults(MOST)
        .getResultList();
  }

  List<AgendaText> agenda(long meeting) {
    return em.createNamedQuery("AgendaText.of", AgendaText.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  List<ActionRow> openActions(long mentorship, LocalDate day) {
    return em.createQuery(ACTIONS + " a.mentorshipId = :id ORDER BY a.dueOn, a.id", Object[].class)
        .setParameter("id", mentorship)
        .setMaxResults(MOST)
        .getResultStream()
        .map(r -> action(r, day))
        .toList();
  }

  List<ActionRow> openActionsOf(long owner, LocalDate day) {
    return em.createQuery(ACTIONS + " a.ownerId = :id ORDER BY a.dueOn, a.id", Object[].class)
        .setParameter("id", owner)
        .setMaxResults(MOST)
        .getResultStream()
        .map(r -> action(r, day))
        .toList();
  }

  private static ActionRow action(Object[] r, LocalDate day) {
    return new ActionRow(
        (String) r[0],
        (String) r[1],
        PersonName.shown((String) r[2], (String) r[3], (String) r[4]),
        PersonName.shown((String) r[5], (String) r[6], (String) r[7]),
        (LocalDate) r[8],
        ((LocalDate) r[8]).isBefore(day));
  }

  /** The next that is agreed for a mentee. */
  Optional<NextMeeting> next(long mentee, Instant now) {
    return em.createQuery(
            """
            SELECT m.publicId, m.at, m.mode, p.givenName, p.familyName, p.preferredName
            FROM Mentorship s JOIN MentoringMeeting m ON m.mentorshipId = s.id
            JOIN Person p ON p.id = m.mentorId
            WHERE s.menteeId = :mentee AND m.at >= :now
            AND m.state = org.alongside.mentoring.MeetingState.AGREED ORDER BY m.at
            """,
            Object[].class)
        .setParameter("mentee", mentee)
        .setParameter("now", now)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(
            r ->
                new NextMeeting(
                    (String) r[0],
                    (Instant) r[1],
                    (MeetingMode) r[2],
                    PersonName.shown((String) r[3], (String) r[4], (String) r[5])));
  }

  /** Since when somebody is in their post: their first day, or that of the role. */
  Map<Long, LocalDate> starts(Collection<Long> persons) {
    Map<Long, LocalDate> starts = new HashMap<>();
    em.createQuery(
            """
            SELECT p.id, p.startOn, MIN(g.fromOn) FROM Person p
            LEFT JOIN RoleGrant g ON g.personId = p.id AND g.role = :role
            WHERE p.id IN :persons GROUP BY p.id, p.startOn
            """,
            Object[].class)
        .setParameter("role", Roles.PEER)
        .setParameter("persons", persons)
        .getResultStream()
        .filter(r -> r[1] != null || r[2] != null)
        .forEach(r -> starts.put((Long) r[0], (LocalDate) (r[1] != null ? r[1] : r[2])));
    return starts;
  }

  /** The line manager of somebody today. */
  Optional<Long> manager(long person, LocalDate day) {
    return em.createQuery(
            """
            SELECT l.managerId FROM ReportingLine l WHERE l.personId = :person
            AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day) ORDER BY l.id
            """,
            Long.class)
        .setParameter("person", person)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Counts of those whom somebody manages or whose team they lead; never what was said. */
  List<ManagedRow> managed(long manager, LocalDate day, Instant since) {
    List<ManagedRow> rows = new ArrayList<>();
    em.createQuery(
            """
            SELECT p.givenName, p.familyName, p.preferredName,
            (SELECT COUNT(l) FROM MentorLine l WHERE l.personId = p.id AND l.covers = FALSE
            AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day)),
            (SELECT COUNT(h) FROM MentoringMeeting h JOIN Mentorship hm ON hm.id = h.mentorshipId
            WHERE hm.menteeId = p.id AND h.state = org.alongside.mentoring.MeetingState.HELD AND h.at >= :since),
            (SELECT COUNT(s) FROM MentoringMeeting s JOIN Mentorship sm ON sm.id = s.mentorshipId
            WHERE sm.menteeId = p.id AND s.state = org.alongside.mentoring.MeetingState.MISSED AND s.at >= :since)
            FROM Person p WHERE p.id <> :manager AND EXISTS (SELECT g FROM RoleGrant g WHERE g.personId = p.id
            AND g.role = :role AND g.fromOn <= :day AND (g.endsOn IS NULL OR g.endsOn > :day))
            AND (EXISTS (SELECT r FROM ReportingLine r WHERE r.personId = p.id AND r.managerId = :manager
            AND r.fromOn <= :day AND (r.endsOn IS NULL OR r.endsOn > :day))
            OR EXISTS (SELECT x FROM TeamMember x JOIN TeamMember y ON y.teamId = x.teamId
            WHERE x.personId = :manager AND x.relation = org.alongside.people.TeamRelation.LEADS
            AND x.fromOn <= :day AND (x.endsOn IS NULL OR x.endsOn > :day)
            AND y.personId = p.id AND y.fromOn <= :day AND (y.endsOn IS NULL OR y.endsOn > :day)))
            ORDER BY p.familyName, p.givenName, p.id
            """,
            Object[].class)
        .setParameter("manager", manager)
        .setParameter("role", Roles.PEER)
        .setParameter("day", day)
        .setParameter("since", since)
        .setMaxResults(2 * MOST)
        .getResultStream()
        .forEach(
            r ->
                rows.add(
                    new ManagedRow(
                        PersonName.shown((String) r[0], (String) r[1], (String) r[2]),
                        (Long) r[3] > 0,
                        (Long) r[4],
                        (Long) r[5])));
    return List.copyOf(rows);
  }
}
