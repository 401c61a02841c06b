package org.alongside.tailoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.people.PersonName;
import org.alongside.people.Reach;

/** What waits to be decided about plans, and what was decided, as one who may decide finds it. */
@Dependent
class QueueQueries {
  private static final String ROWS =
      "SELECT c, p.publicId, p.givenName, p.familyName, p.preferredName";
  private static final String CLAIMS =
      " FROM Claim c JOIN Person p ON p.id = c.personId WHERE c.personId <> :me";
  private static final String ASKS =
      " FROM PlanAsk c JOIN Person p ON p.id = c.personId WHERE c.personId <> :me AND c.kind ="
          + " :kind";
  private static final String REACHED =
      """
      EXISTS (SELECT m FROM TeamMember m WHERE m.personId = c.personId
      AND m.teamId IN :teams AND (m.endsOn IS NULL OR m.endsOn > :day))""";
  private static final String LED =
      """
       OR EXISTS (SELECT m FROM TeamMember m JOIN TeamMember l ON l.teamId = m.teamId
      WHERE m.personId = c.personId AND m.fromOn <= :day AND (m.endsOn IS NULL OR m.endsOn > :day)
      AND l.personId = :me AND l.relation = org.alongside.people.TeamRelation.LEADS
      AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day))""";

  @PersistenceContext private EntityManager em;
  @Inject private PlanQueries plans;
  @Inject private PlanReader reader;

  /**
   * Who looks, and when.
   *
   * @param reach where they coordinate
   * @param day the site's
   */
  record Looking(long who, Reach reach, LocalDate day) {}

  /** The oldest first, in two statements at most. */
  List<QueueRow> waiting(PlanQueue queue, Looking looking, int first, int size, String language) {
    return rows(
        queue,
        bound(queue, looking, ROWS, waits(queue), oldest(queue), Object[].class)
            .setFirstResult(first)
            .setMaxResults(size),
        language);
  }

  int count(PlanQueue queue, Looking looking) {
    return bound(queue, looking, "SELECT COUNT(c)", waits(queue), "", Long.class)
        .getSingleResult()
        .intValue();
  }

  /** What was decided since then, the latest first. */
  List<QueueRow> decided(
      PlanQueue queue, Looking looking, Instant since, int most, String language) {
    return rows(
        queue,
        bound(
                queue,
                looking,
                ROWS,
                " AND c.decidedAt > :since",
                " ORDER BY c.decidedAt DESC, c.id DESC",
                Object[].class)
            .setParameter("since", since)
            .setMaxResults(most),
        language);
  }

  private static String oldest(PlanQueue queue) {
    return " ORDER BY " + (queue == PlanQueue.VERIFY ? "c.claimedAt" : "c.askedAt") + ", c.id";
  }

  private static String waits(PlanQueue queue) {
    return queue == PlanQueue.VERIFY
        ? " AND c.state = org.alongside.tailoring.ClaimState.CLAIMED"
        : " AND c.state = org.alongside.tailoring.AskState.OPEN";
  }

  private <T> TypedQuery<T> bound(
      PlanQueue queue, Looking looking, String select, String which, String order, Class<T> type) {
    boolean everywhere = looking.reach().everywhere();
    String who =
        everywhere ? "" : " AND (" + REACHED + (queue == PlanQueue.EXTENSION ? LED : "") + ")";
    TypedQuery<T> query =
        em.createQuery(
                select + (queue == PlanQueue.VERIFY ? CLAIMS : ASKS) + which + who + order, type)
            .setParameter("me", looking.who());
    if (queue != PlanQueue.VERIFY) {
      query.setParameter("kind", AskKind.valueOf(queue.name()));
    }
    if (!everywhere) {
      query
          .setParameter("teams", looking.reach().teamsForQuery())
          .setParameter("day", looking.day());
    }
    return query;
  }

  private List<QueueRow> rows(PlanQueue queue, TypedQuery<Object[]> query, String language) {
    List<Object[]> found = query.getResultList();
    if (queue != PlanQueue.VERIFY) {
      return found.stream().map(r -> asked(r, ((PlanAsk) r[0]).row(), language)).toList();
    }
    Map<String, ClaimRow> claims =
        plans.claimRows(found.stream().map(r -> (Claim) r[0]).toList()).stream()
            .collect(Collectors.toMap(ClaimRow::id, Function.identity()));
    return found.stream()
        .map(r -> row(r, claims.get(((Claim) r[0]).publicId()), null, null))
        .toList();
  }

  private QueueRow asked(Object[] r, AskRow ask, String language) {
    return row(r, null, ask, reader.title(ask.module(), language));
  }

  private static QueueRow row(Object[] r, ClaimRow claim, AskRow ask, String title) {
    String name = PersonName.shown((String) r[2], (String) r[3], (String) r[4]);
    return new QueueRow((String) r[1], name, claim, ask, title);
  }
}
