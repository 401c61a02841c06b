package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.catalogue.Published;
import org.alongside.people.PersonName;

/** What stands in a mentor's list: so many statements, however many mentees. */
@Dependent
class CaseQueries {
  private static final int MOST = 100;
  private static final String PEER = "PEER";

  @PersistenceContext private EntityManager em;
  @Inject private Published published;

  /** A mentorship in the list. */
  private record Case(Mentorship mentorship, String name, boolean covers) {}

  List<CaseRow> rows(long mentor, LocalDate day) {
    List<Case> cases = cases(mentor, day);
    if (cases.isEmpty()) {
      return List.of();
    }
    List<Long> mentees = cases.stream().map(c -> c.mentorship().menteeId()).toList();
    Map<Long, Instant> seen = lastSeen(mentees);
    Set<String> modules = modules();
    Map<Long, Integer> completed = completed(mentees, modules);
    List<CaseRow> rows = new ArrayList<>();
    for (Case one : cases) {
      Mentorship m = one.mentorship();
      rows.add(
          new CaseRow(
              m.publicId(),
              one.name(),
              m.state(day),
              one.covers(),
              needs(one, mentor),
              0,
              0,
              seen.get(m.menteeId()),
              null,
              null,
              null,
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

  private static Set<CaseNeed> needs(Case one, long mentor) {
    Set<CaseNeed> needs = EnumSet.noneOf(CaseNeed.class);
    if (one.mentorship().helpAskedAt() != null) {
      needs.add(CaseNeed.NEEDS_HELP);
    }
    if (one.mentorship().beganOn() == null && !one.mentorship().hasAgreed(mentor)) {
      needs.add(CaseNeed.AGREEMENT);
    }
    return needs;
  }

  private List<Case> cases(long mentor, LocalDate day) {
    return em.createQuery(
            """
            SELECT m, p.givenName, p.familyName, p.preferredName FROM Mentorship m
            JOIN Person p ON p.id = m.menteeId
            WHERE (m.endsOn IS NULL OR m.endsOn > :day) AND (m.mentorId = :mentor OR EXISTS
            (SELECT c FROM MentorCover c WHERE c.mentorshipId = m.id AND c.mentorId = :mentor
            AND c.agreedAt IS NOT NULL AND c.fromOn <= :day AND c.endsOn > :day))
            ORDER BY m.id
            """,
            Object[].class)
        .setParameter("mentor", mentor)
        .setParameter("day", day)
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
            SELECT e.personId, MAX(e.lastSeenAt) FROM Enrolment e WHERE e.personId IN :persons
            GROUP BY e.personId
            """,
            Object[].class)
        .setParameter("persons", persons)
        .getResultStream()
        .forEach(r -> seen.put((Long) r[0], (Instant) r[1]));
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
