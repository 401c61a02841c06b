package org.alongside.mentoring;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.people.PersonName;
import org.alongside.people.Reach;
import org.alongside.people.Span;
import org.alongside.platform.Roles;

/** Peer workers and their mentors, for a coordinator: a fixed number of statements a page. */
@Dependent
class AttachmentQueries {
  private static final String PEERS =
      """
       FROM Person p JOIN RoleGrant g ON g.personId = p.id
      WHERE g.role = :role AND g.fromOn <= :day AND (g.endsOn IS NULL OR g.endsOn > :day)
      """;
  private static final String WITHIN =
      """
       AND EXISTS (SELECT t FROM TeamMember t WHERE t.personId = p.id AND t.teamId IN :teams
      AND (t.endsOn IS NULL OR t.endsOn > :day))
      """;
  private static final String ALONE =
      """
       AND NOT EXISTS (SELECT l FROM MentorLine l WHERE l.personId = p.id AND l.covers = FALSE
      AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day))
      """;

  @PersistenceContext private EntityManager em;

  /** Who has been a peer worker since when. */
  private record Peer(long id, String publicId, String name, LocalDate since) {}

  List<AttachmentRow> page(Reach reach, boolean alone, LocalDate day, int first, int size) {
    List<Peer> peers =
        peers(
                "SELECT p.id, p.publicId, p.givenName, p.familyName, p.preferredName, MIN(g.fromOn)",
                " GROUP BY p.id, p.publicId, p.givenName, p.familyName, p.preferredName"
                    + " ORDER BY p.familyName, p.givenName, p.id",
                Object[].class,
                reach,
                alone,
                day)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultStream()
            .map(AttachmentQueries::peer)
            .toList();
    return rows(peers, day);
  }

  AttachmentRow one(long person, LocalDate day) {
    List<Peer> found =
        em.createQuery(
                """
                SELECT p.id, p.publicId, p.givenName, p.familyName, p.preferredName, MIN(g.fromOn) FROM Person p
                LEFT JOIN RoleGrant g ON g.personId = p.id AND g.role = :role AND (g.endsOn IS NULL OR g.endsOn > :day)
                WHERE p.id = :person GROUP BY p.id, p.publicId, p.givenName, p.familyName, p.preferredName
                """,
                Object[].class)
            .setParameter("role", Roles.PEER)
            .setParameter("day", day)
            .setParameter("person", person)
            .getResultStream()
            .map(AttachmentQueries::peer)
            .toList();
    return rows(found, day).get(0);
  }

  private static Peer peer(Object[] r) {
    return new Peer(
        (Long) r[0],
        (String) r[1],
        PersonName.shown((String) r[2], (String) r[3], (String) r[4]),
        (LocalDate) r[5]);
  }

  long count(Reach reach, boolean alone, LocalDate day) {
    return peers("SELECT COUNT(DISTINCT p.id)", "", Long.class, reach, alone, day)
        .getSingleResult();
  }

  private <T> TypedQuery<T> peers(
      String select, String order, Class<T> type, Reach reach, boolean alone, LocalDate day) {
    TypedQuery<T> query =
        em.createQuery(
                select + PEERS + (reach.everywhere() ? "" : WITHIN) + (alone ? ALONE : "") + order,
                type)
            .setParameter("role", Roles.PEER)
            .setParameter("day", day);
    return reach.everywhere() ? query : query.setParameter("teams", reach.teamsForQuery());
  }

  private List<AttachmentRow> rows(List<Peer> peers, LocalDate day) {
    if (peers.isEmpty()) {
      return List.of();
    }
    List<Long> ids = peers.stream().map(Peer::id).toList();
    Map<Long, List<Span>> spans = spans(ids);
    Map<Long, Object[]> mentorships = mentorships(ids, day);
    Map<Long, RoundState> searches = searches(ids);
    return peers.stream()
        .map(
            p -> {
              Object[] m = mentorships.get(p.id());
              return new AttachmentRow(
                  p.publicId(),
                  p.name(),
                  p.since(),
                  m == null ? null : PersonName.shown((String) m[1], (String) m[2], (String) m[3]),
                  m == null ? null : ((Mentorship) m[0]).publicId(),
                  m == null ? null : ((Mentorship) m[0]).state(day),
                  m == null ? null : (LinkKind) m[4],
                  p.since() == null
                      ? 0
                      : UnattachedDays.count(p.since(), spans.getOrDefault(p.id(), List.of()), day),
                  searches.get(p.id()));
            })
        .toList();
  }

  private Map<Long, List<Span>> spans(Collection<Long> persons) {
    return em.createQuery(
            """
            SELECT l.personId, l.fromOn, l.endsOn FROM MentorLine l
            WHERE l.personId IN :persons AND l.covers = FALSE
            """,
            Object[].class)
        .setParameter("persons", persons)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                r -> (Long) r[0],
                Collectors.mapping(
                    r -> new Span((LocalDate) r[1], (LocalDate) r[2]), Collectors.toList())));
  }

  private Map<Long, Object[]> mentorships(Collection<Long> persons, LocalDate day) {
    Map<Long, Object[]> found = new HashMap<>();
    em.createQuery(
            """
            SELECT m, p.givenName, p.familyName, p.preferredName, l.kind FROM Mentorship m
            JOIN Person p ON p.id = m.mentorId
            LEFT JOIN MentorshipLink l ON l.mentorshipId = m.id AND l.endsOn IS NULL
            WHERE m.menteeId IN :persons AND (m.endsOn IS NULL OR m.endsOn > :day)
            """,
            Object[].class)
        .setParameter("persons", persons)
        .setParameter("day", day)
        .getResultStream()
        .forEach(r -> found.put(((Mentorship) r[0]).menteeId(), r));
    return found;
  }

  private Map<Long, RoundState> searches(Collection<Long> persons) {
    Map<Long, RoundState> states = new HashMap<>();
    em.createQuery(
            """
            SELECT r.menteeId, r.state FROM MatchRound r WHERE r.menteeId IN :persons ORDER BY r.id
            """,
            Object[].class)
        .setParameter("persons", persons)
        .getResultStream()
        .forEach(r -> states.put((Long) r[0], (RoundState) r[1]));
    return states;
  }

  /** All of them together; three statements. */
  AttachmentTotals totals(Reach reach, LocalDate day) {
    List<Object[]> peers =
        peers("SELECT p.id, MIN(g.fromOn)", " GROUP BY p.id", Object[].class, reach, false, day)
            .getResultList();
    if (peers.isEmpty()) {
      return new AttachmentTotals(0, 0, 0, 0);
    }
    List<Long> ids = peers.stream().map(r -> (Long) r[0]).toList();
    Map<Long, List<Span>> spans = spans(ids);
    long days = 0;
    long attached = 0;
    for (Object[] peer : peers) {
      List<Span> theirs = spans.getOrDefault((Long) peer[0], List.of());
      days += UnattachedDays.count((LocalDate) peer[1], theirs, day);
      attached += theirs.stream().anyMatch(s -> s.covers(day)) ? 1 : 0;
    }
    long waiting = searches(ids).values().stream().filter(s -> s == RoundState.EXHAUSTED).count();
    return new AttachmentTotals(peers.size(), attached, days, waiting);
  }
}
