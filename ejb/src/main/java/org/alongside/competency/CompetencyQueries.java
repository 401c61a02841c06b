package org.alongside.competency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.people.PersonName;
import org.alongside.people.Reach;
import org.alongside.people.Span;
import org.alongside.platform.Finder;

/** Grants, ratings, evidence and levels, found. */
@Dependent
class CompetencyQueries {
  @PersistenceContext private EntityManager em;
  @Inject private Finder finder;

  AssessorGrant grantToChange(String publicId) {
    AssessorGrant grant = finder.at(AssessorGrant.class, publicId);
    return finder.locked(grant);
  }

  List<AssessorGrant> grantsInForce(long person, LocalDate day) {
    return finder.all(AssessorGrant.class, "AssessorGrant.inForce", "person", person, "day", day);
  }

  List<HeldLevel> held(long person) {
    return finder.all(HeldLevel.class, "HeldLevel.ofPerson", "person", person);
  }

  List<CompetencyRating> ratings(long person) {
    return finder.all(CompetencyRating.class, "CompetencyRating.ofPerson", "person", person);
  }

  List<CompetencyEvidence> evidence(long person) {
    return finder.all(CompetencyEvidence.class, "CompetencyEvidence.ofPerson", "person", person);
  }

  CompetencyEvidence evidence(String publicId) {
    return finder.at(CompetencyEvidence.class, publicId);
  }

  /** To be changed: of two who sign at once the second sees what the first has signed. */
  CompetencyRating ratingToChange(String publicId) {
    CompetencyRating rating = finder.at(CompetencyRating.class, publicId);
    return finder.locked(rating);
  }

  HeldLevel levelToChange(String publicId) {
    HeldLevel level = finder.at(HeldLevel.class, publicId);
    return finder.locked(level);
  }

  /** The names of groups and organisations, by grant. */
  Map<Long, String> groups(Collection<Long> grants) {
    Map<Long, String> groups = new HashMap<>();
    if (!grants.isEmpty()) {
      em.createQuery(
              "SELECT g.id, g.groupName FROM AssessorGrant g WHERE g.id IN :grants AND g.groupName"
                  + " IS NOT NULL",
              Object[].class)
          .setParameter("grants", grants)
          .getResultStream()
          .forEach(r -> groups.put((Long) r[0], (String) r[1]));
    }
    return groups;
  }

  /** Whoever may sign off as somebody's mentor today. */
  List<Long> signingMentors(long person, LocalDate day) {
    return em.createQuery(
            """
            SELECT l.mentorId FROM MentorLine l WHERE l.personId = :person AND l.signs = TRUE
            AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day)
            """,
            Long.class)
        .setParameter("person", person)
        .setParameter("day", day)
        .getResultList();
  }

  /** Appeals that wait, the oldest first. */
  List<AppealRow> appeals(Reach reach, LocalDate day) {
    String within =
        reach.everywhere()
            ? ""
            : " AND EXISTS (SELECT m FROM TeamMember m WHERE m.personId = h.personId AND m.teamId"
                + " IN :teams AND (m.endsOn IS NULL OR m.endsOn > :day))";
    var query =
        em.createQuery(
                "SELECT h, p.givenName, p.familyName, p.preferredName FROM HeldLevel h JOIN Person"
                    + " p ON p.id = h.personId WHERE h.appealedAt IS NOT NULL AND h.decision IS"
                    + " NULL"
                    + within
                    + " ORDER BY h.appealedAt, h.id",
                Object[].class)
            .setMaxResults(100);
    if (!reach.everywhere()) {
      query.setParameter("teams", reach.teamsForQuery()).setParameter("day", day);
    }
    return query
        .getResultStream()
        .map(
            r -> {
              HeldLevel h = (HeldLevel) r[0];
              return new AppealRow(
                  h.publicId(),
                  PersonName.shown((String) r[1], (String) r[2], (String) r[3]),
                  h.competency(),
                  h.level(),
                  h.withdrawnOn(),
                  h.reason(),
                  h.plan(),
                  h.appealWords());
            })
        .toList();
  }

  /** The latest first. */
  List<AssessorRow> assessors(Reach reach, LocalDate day, int most) {
    String within =
        reach.everywhere()
            ? ""
            : " WHERE EXISTS (SELECT m FROM TeamMember m WHERE m.personId = g.personId AND m.teamId"
                + " IN :teams AND (m.endsOn IS NULL OR m.endsOn > :day))";
    var query =
        em.createQuery(
                """
                SELECT g.publicId, p.givenName, p.familyName, p.preferredName, g.kind, g.competency,
                s.givenName, s.familyName, s.preferredName, g.groupName, g.reason, g.fromOn, g.endsOn
                FROM AssessorGrant g JOIN Person p ON p.id = g.personId LEFT JOIN Person s ON s.id = g.subjectId
                """
                    + within
                    + " ORDER BY g.id DESC",
                Object[].class)
            .setMaxResults(most);
    if (!reach.everywhere()) {
      query.setParameter("teams", reach.teamsForQuery()).setParameter("day", day);
    }
    return query.getResultStream().map(r -> row(r, day)).toList();
  }

  private static AssessorRow row(Object[] r, LocalDate day) {
    return new AssessorRow(
        (String) r[0],
        PersonName.shown((String) r[1], (String) r[2], (String) r[3]),
        (AssessorKind) r[4],
        (String) r[5],
        r[6] == null ? null : PersonName.shown((String) r[6], (String) r[7], (String) r[8]),
        (String) r[9],
        (String) r[10],
        (LocalDate) r[11],
        (LocalDate) r[12],
        new Span((LocalDate) r[11], (LocalDate) r[12]).covers(day));
  }
}
