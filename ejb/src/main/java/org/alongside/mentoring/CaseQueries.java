package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.catalogue.Published;
import org.alongside.competency.AbilityDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.InstantConverter;
import org.alongside.tailoring.OverdueItems;

/** What stands in a mentor's list: so many statements, however many mentees. */
@Dependent
class CaseQueries {
  private static final int MOST = 100;
  private static final String PEER = "PEER";

  @PersistenceContext private EntityManager em;
  @Inject private Published published;
  @Inject private AbilityDesk abilities;
  @Inject private MeetingQueries meetings;
  @Inject private OverdueItems overdueItems;

  /** What was and will be of the meetings of a mentorship. */
  private record Met(Instant last, Instant next, LocalDate debriefBy) {
    static final Met NEVER = new Met(null, null, null);
  }

  /** Actions that are open, and the day by which the first of the reader's own is due. */
  private record Open(int count, LocalDate ownBy) {
    static final Open NONE = new Open(0, null);
  }

  /** A mentorship in the list. */
  private record Case(Mentorship mentorship, String name, boolean covers) {}

  List<CaseRow> rows(long mentor, Instant now, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(now, zone);
    List<Case> cases = cases(mentor, day);
    if (cases.isEmpty()) {
      return List.of();
    }
    List<Long> mentees = cases.stream().map(c -> c.mentorship().menteeId()).toList();
    List<Long> ids = cases.stream().map(c -> c.mentorship().id()).toList();
    Map<Long, Instant> seen = lastSeen(mentees);
    Set<String> modules = modules();
    Map<Long, Integer> completed = completed(mentees, modules);
    Map<Long, LocalDate> starts = meetings.starts(mentees);
    Map<Long, Met> met = met(ids, now);
    Map<Long, Open> open = open(ids, mentor);
    Map<Long, Integer> waiting = abilities.waiting(mentees);
    Map<Long, Integer> late = overdueItems.count(mentees);
    List<CaseRow> rows = new ArrayList<>();
    for (Case one : cases) {
      Mentorship m = one.mentorship();
      Met meeting = met.getOrDefault(m.id(), Met.NEVER);
      Open actions = open.getOrDefault(m.id(), Open.NONE);
      LocalDate start = starts.getOrDefault(m.menteeId(), m.beganOn());
      LocalDate last = last(m, meeting, zone);
      boolean signs = !one.covers() && m.conflict() == null;
      int asked = signs ? waiting.getOrDefault(m.menteeId(), 0) : 0;
      int past = one.covers() ? 0 : late.getOrDefault(m.menteeId(), 0);
      boolean overdue =
          last != null && !day.isBefore(MeetingRhythm.overdueOn(start, last)) && !one.covers();
      rows.add(
          new CaseRow(
              m.publicId(),
              one.name(),
              m.state(day),
              one.covers(),
              needs(one, mentor, meeting, actions, asked, overdue, past, day),
              asked,
              actions.count(),
              past,
              seen.get(m.menteeId()),
              meeting.last() == null ? null : LocalDate.ofInstant(meeting.last(), zone),
              last == null ? null : MeetingRhythm.expectedBy(start, last),
              meeting.next(),
              completed.getOrDefault(m.menteeId(), 0),
              modules.size()));
    }
    rows.sort(
        Comparator.comparing(CaseQueries::urgency)
            .thenComparing(CaseRow::name, String.CASE_INSENSITIVE_ORDER));
    return List.copyOf(rows);
  }

  private static int urgency(CaseRow row) {
    return row.needs().stream().mapToInt(Enum::ordinal).min().orElse(CaseNeed.values().length);
  }

  /** From when on the next meeting is counted: the last, or the day on which it began. */
  private static LocalDate last(Mentorship m, Met met, ZoneId zone) {
    LocalDate last = met.last() == null ? null : LocalDate.ofInstant(met.last(), zone);
    return last != null && m.beganOn() != null && last.isAfter(m.beganOn()) ? last : m.beganOn();
  }

  private static Set<CaseNeed> needs(
      Case one,
      long mentor,
      Met met,
      Open actions,
      int asked,
      boolean overdue,
      int past,
      LocalDate day) {
    Set<CaseNeed> needs = EnumSet.noneOf(CaseNeed.class);
    if (one.mentorship().helpAskedAt() != null || met.debriefBy() != null) {
      needs.add(CaseNeed.NEEDS_HELP);
    }
    if (one.mentorship().beganOn() == null && !one.mentorship().hasAgreed(mentor)) {
      needs.add(CaseNeed.AGREEMENT);
    }
    if (asked > 0) {
      needs.add(CaseNeed.SIGN_OFF);
    }
    if (overdue) {
      needs.add(CaseNeed.OVERDUE);
    }
    if (past > 0) {
      needs.add(CaseNeed.MODULES);
    }
    if (actions.ownBy() != null && actions.ownBy().isBefore(day)) {
      needs.add(CaseNeed.ACTION);
    }
    return needs;
  }

  private Map<Long, Met> met(Collection<Long> mentorships, Instant now) {
    Map<Long, Met> met = new HashMap<>();
    em.createQuery(
            """
            SELECT m.mentorshipId,
            MAX(CASE WHEN m.state = org.alongside.mentoring.MeetingState.HELD THEN m.at ELSE NULL END),
            MIN(CASE WHEN m.state = org.alongside.mentoring.MeetingState.AGREED AND m.at >= :now THEN m.at ELSE NULL END),
            MIN(CASE WHEN m.state IN (org.alongside.mentoring.MeetingState.AGREED, org.alongside.mentoring.MeetingState.PROPOSED)
            THEN m.debriefBy ELSE NULL END)
            FROM MentoringMeeting m WHERE m.mentorshipId IN :ids GROUP BY m.mentorshipId
            """,
            Object[].class)
        .setParameter("ids", mentorships)
        .setParameter("now", now)
        .getResultStream()
        .forEach(r -> met.put((Long) r[0], new Met(instant(r[1]), instant(r[2]), dayOf(r[3]))));
    return met;
  }

  private Map<Long, Open> open(Collection<Long> mentorships, long mentor) {
    Map<Long, Open> open = new HashMap<>();
    em.createQuery(
            """
            SELECT a.mentorshipId, COUNT(a), MIN(CASE WHEN a.ownerId = :mentor THEN a.dueOn ELSE NULL END)
            FROM MeetingAction a WHERE a.mentorshipId IN :ids AND a.doneOn IS NULL GROUP BY a.mentorshipId
            """,
            Object[].class)
        .setParameter("ids", mentorships)
        .setParameter("mentor", mentor)
        .getResultStream()
        .forEach(r -> open.put((Long) r[0], new Open(((Long) r[1]).intValue(), dayOf(r[2]))));
    return open;
  }

  /** Likewise a day, which reads the same as text in either type. */
  private static LocalDate dayOf(Object read) {
    return read == null ? null : LocalDate.parse(read.toString());
  }

  /** What an aggregate over a converted column gives back, whichever way it comes. */
  private static Instant instant(Object read) {
    return read instanceof Instant known ? known : InstantConverter.read(read);
  }

  /**
   * In two statements: asked in one, with what is covered as a condition beside the other, the
   * database read every mentorship there is.
   */
  private List<Case> cases(long mentor, LocalDate day) {
    List<Long> covered =
        em.createQuery(
                """
                SELECT c.mentorshipId FROM MentorCover c WHERE c.mentorId = :mentor
                AND c.agreedAt IS NOT NULL AND c.fromOn <= :day AND c.endsOn > :day
                """,
                Long.class)
            .setParameter("mentor", mentor)
            .setParameter("day", day)
            .getResultList();
    return em.createQuery(
            """
            SELECT m, p.givenName, p.familyName, p.preferredName FROM Mentorship m
            JOIN Person p ON p.id = m.menteeId
            WHERE (m.endsOn IS NULL OR m.endsOn > :day) AND (m.mentorId = :mentor OR m.id IN :covered)
            ORDER BY m.id
            """,
            Object[].class)
        .setParameter("mentor", mentor)
        .setParameter("day", day)
        .setParameter("covered", covered.isEmpty() ? List.of(-1L) : covered)
        .setMaxResults(MOST)
        .getResultStream()
        .map(
            r ->
                new Case(
                    (Mentorship) r[0],
                    PersonName.shown((String) r[1], (String) r[2], (String) r[3]),
                    ((Mentorship) r[0]).mentorId() != mentor))
        .toList();
  }

  private Map<Long, Instant> lastSeen(Collection<Long> persons) {
    Map<Long, Instant> seen = new HashMap<>();
    em.createQuery(
            """
            SELECT e.personId, MAX(CASE WHEN e.cycle > 0 THEN e.lastSeenAt ELSE NULL END)
            FROM Enrolment e WHERE e.personId IN :persons GROUP BY e.personId
            """,
            Object[].class)
        .setParameter("persons", persons)
        .getResultStream()
        .forEach(r -> seen.put((Long) r[0], instant(r[1])));
    return seen;
  }

  /** Codes of the modules of a peer worker's programme. */
  private Set<String> modules() {
    Set<String> codes = new java.util.TreeSet<>();
    published.programmes("en").stream()
        .filter(p -> p.audience().equals(PEER))
        .forEach(p -> codes.addAll(p.moduleCodes()));
    return codes;
  }

  private Map<Long, Integer> completed(Collection<Long> persons, Set<String> modules) {
    Map<Long, Integer> completed = new HashMap<>();
    if (!modules.isEmpty()) {
      em.createQuery(
              """
              SELECT c.personId, COUNT(DISTINCT m.code) FROM Completion c
              JOIN CatalogueModule m ON m.id = c.moduleId
              WHERE c.personId IN :persons AND m.code IN :modules GROUP BY c.personId
              """,
              Object[].class)
          .setParameter("persons", persons)
          .setParameter("modules", modules)
          .getResultStream()
          .forEach(r -> completed.put((Long) r[0], ((Long) r[1]).intValue()));
    }
    return completed;
  }
}
