package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.PersonName;
import org.alongside.people.Reach;

/** Practicum hours, as their owner reads them and as one who confirms them finds them. */
@Dependent
class PracticumQueries {
  /** Minutes that the programme asks for; source: the subject's table, 120 hours. */
  private static final int GOAL = 120 * 60;

  private static final String PERSON = "person";
  private static final String WAITS = "e.state = org.alongside.learning.PracticumState.ENTERED";
  private static final String ROWS =
      "SELECT e, p.publicId, p.givenName, p.familyName, p.preferredName";

  @PersistenceContext private EntityManager em;

  /**
   * Who looks, and when.
   *
   * @param reach where they coordinate
   * @param day the site's
   */
  record Looking(long who, Reach reach, LocalDate day) {}

  /** What somebody has entered, the latest day first, and what it comes to. */
  PracticumPage page(long person, int first, int size) {
    List<PracticumRow> rows =
        em.createNamedQuery("PracticumEntry.ofPerson", PracticumEntry.class)
            .setParameter(PERSON, person)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultStream()
            .map(e -> e.row(null, null))
            .toList();
    return new PracticumPage(
        minutes(person, PracticumState.CONFIRMED),
        minutes(person, PracticumState.ENTERED),
        GOAL,
        rows,
        total(person));
  }

  private int total(long person) {
    return em.createQuery(
            "SELECT COUNT(e) FROM PracticumEntry e WHERE e.personId = :person", Long.class)
        .setParameter(PERSON, person)
        .getSingleResult()
        .intValue();
  }

  private long minutes(long person, PracticumState state) {
    Long sum =
        em.createQuery(
                "SELECT SUM(e.minutes) FROM PracticumEntry e WHERE e.personId = :person AND"
                    + " e.state = :state",
                Long.class)
            .setParameter(PERSON, person)
            .setParameter("state", state)
            .getSingleResult();
    return sum == null ? 0 : sum;
  }

  /** What waits, the earliest entered first. */
  List<PracticumRow> waiting(Looking looking, int first, int size) {
    return rows(
        bound(looking, ROWS, WAITS, " ORDER BY e.enteredAt, e.id", Object[].class)
            .setFirstResult(first)
            .setMaxResults(size));
  }

  int count(Looking looking) {
    return bound(looking, "SELECT COUNT(e)", WAITS, "", Long.class).getSingleResult().intValue();
  }

  /** What was decided since then, the latest first. */
  List<PracticumRow> decided(Looking looking, Instant since, int most) {
    return rows(
        bound(
                looking,
                ROWS,
                "e.decidedAt > :since",
                " ORDER BY e.decidedAt DESC, e.id DESC",
                Object[].class)
            .setParameter("since", since)
            .setMaxResults(most));
  }

  private static List<PracticumRow> rows(TypedQuery<Object[]> query) {
    return query
        .getResultStream()
        .map(
            r ->
                ((PracticumEntry) r[0])
                    .row(
                        (String) r[1],
                        PersonName.shown((String) r[2], (String) r[3], (String) r[4])))
        .toList();
  }

  private <T> TypedQuery<T> bound(
      Looking looking, String select, String which, String order, Class<T> type) {
    boolean everywhere = looking.reach().everywhere();
    String where =
        everywhere
            ? ""
            : """
               AND (EXISTS (SELECT s FROM MentorLine s WHERE s.personId = e.personId
              AND s.mentorId = :me AND s.fromOn <= :day AND (s.endsOn IS NULL OR s.endsOn > :day))
              OR EXISTS (SELECT m FROM TeamMember m WHERE m.personId = e.personId
              AND (m.endsOn IS NULL OR m.endsOn > :day) AND (m.teamId IN :teams
              OR EXISTS (SELECT l FROM TeamMember l WHERE l.teamId = m.teamId AND l.personId = :me
              AND l.relation = org.alongside.people.TeamRelation.LEADS
              AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day)))))""";
    TypedQuery<T> query =
        em.createQuery(
                select
                    + " FROM PracticumEntry e JOIN Person p ON p.id = e.personId WHERE "
                    + which
                    + " AND e.personId <> :me"
                    + where
                    + order,
                type)
            .setParameter("me", looking.who());
    if (!everywhere) {
      query
          .setParameter("day", looking.day())
          .setParameter("teams", looking.reach().teamsForQuery());
    }
    return query;
  }
}
