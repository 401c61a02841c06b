package org.alongside.position;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.people.PersonName;
import org.alongside.people.Reach;
import org.alongside.people.Span;
import org.alongside.platform.Finder;

/** Positions and who is in them, found: one statement a page of the list. */
@Dependent
class PositionQueries {
  private static final int MOST = 200;
  private static final String FROM =
      """
       FROM Position o JOIN Team t ON t.id = o.teamId
      LEFT JOIN Tenure h ON h.positionId = o.id AND h.fromOn <= :day AND (h.endsOn IS NULL OR h.endsOn > :day)
      LEFT JOIN Person p ON p.id = h.personId
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Finder finder;
  @Inject private PositionFilter filter;

  Position position(String publicId) {
    return finder.at(Position.class, publicId);
  }

  /** The same, to be changed: whoever else changes it comes before or after. */
  Position positionToChange(String publicId) {
    return finder.locked(position(publicId));
  }

  List<Tenure> tenures(long positionId) {
    return finder.all(Tenure.class, "Tenure.ofPosition", "position", positionId);
  }

  List<Tenure> goingOn(long personId, LocalDate day) {
    return finder.all(Tenure.class, "Tenure.goingOn", "person", personId, "day", day);
  }

  boolean hasOpen(long teamId, LocalDate day) {
    return em.createNamedQuery("Position.openIn", Long.class)
            .setParameter("team", teamId)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  List<PositionRow> page(PositionSearch search, Reach reach, LocalDate day, int first, int size) {
    return filtered(
            """
            SELECT o.publicId, o.title, o.kind, t.name, t.publicId, o.fte, o.plannedOn, o.termEndsOn, o.closedOn,
            p.givenName, p.familyName, p.preferredName, p.publicId, h.fromOn
            """,
            " ORDER BY t.name, o.title, o.plannedOn, o.id",
            Object[].class,
            search,
            reach,
            day)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(r -> row(r, day))
        .toList();
  }

  int count(PositionSearch search, Reach reach, LocalDate day) {
    return filtered("SELECT COUNT(o)", "", Long.class, search, reach, day)
        .getSingleResult()
        .intValue();
  }

  private <T> TypedQuery<T> filtered(
      String select,
      String order,
      Class<T> type,
      PositionSearch search,
      Reach reach,
      LocalDate day) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    values.put("day", day);
    filter.add(search, reach, conditions, values);
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    TypedQuery<T> query = em.createQuery(select + FROM + where + order, type);
    values.forEach(query::setParameter);
    return query;
  }

  private static PositionRow row(Object[] r, LocalDate day) {
    LocalDate planned = (LocalDate) r[6];
    LocalDate closed = (LocalDate) r[8];
    boolean held = r[13] != null;
    return new PositionRow(
        (String) r[0],
        (String) r[1],
        (PositionKind) r[2],
        (String) r[3],
        (String) r[4],
        (BigDecimal) r[5],
        planned,
        (LocalDate) r[7],
        closed,
        held ? shown(r, 9) : null,
        (String) r[12],
        (LocalDate) r[13],
        PositionState.on(day, planned, closed, held));
  }

  /** The positions of a team that are not closed, by title. */
  List<PositionRow> openOf(long teamId, LocalDate day, int most) {
    return em.createQuery(
            """
            SELECT o.publicId, o.title, o.kind, t.name, t.publicId, o.fte, o.plannedOn, o.termEndsOn, o.closedOn,
            p.givenName, p.familyName, p.preferredName, p.publicId, h.fromOn
            """
                + FROM
                + " WHERE o.teamId = :team AND (o.closedOn IS NULL OR o.closedOn > :day)"
                + " ORDER BY o.title, o.plannedOn, o.id",
            Object[].class)
        .setParameter("team", teamId)
        .setParameter("day", day)
        .setMaxResults(most)
        .getResultStream()
        .map(r -> row(r, day))
        .toList();
  }

  /** How many there are in each state; every state has a number. */
  Map<PositionState, Long> tally(Reach reach, PositionKind kind, LocalDate day) {
    Map<PositionState, Long> tally = new EnumMap<>(PositionState.class);
    for (PositionState state : PositionState.values()) {
      tally.put(state, (long) count(new PositionSearch("", "", "", state, kind), reach, day));
    }
    return tally;
  }

  List<TenureRow> tenureRows(long positionId, LocalDate day) {
    return em.createQuery(
            """
            SELECT h.id, p.publicId, p.givenName, p.familyName, p.preferredName, h.fromOn, h.endsOn, h.endReason
            FROM Tenure h JOIN Person p ON p.id = h.personId
            WHERE h.positionId = :position ORDER BY h.fromOn DESC, h.id DESC
            """,
            Object[].class)
        .setParameter("position", positionId)
        .setMaxResults(MOST)
        .getResultStream()
        .map(
            r ->
                new TenureRow(
                    (Long) r[0],
                    (String) r[1],
                    shown(r, 2),
                    (LocalDate) r[5],
                    (LocalDate) r[6],
                    (TenureEnd) r[7],
                    new Span((LocalDate) r[5], (LocalDate) r[6]).covers(day)))
        .toList();
  }

  List<HeldRow> held(long personId, LocalDate day) {
    return em.createQuery(
            """
            SELECT o.publicId, o.title, t.name, o.fte, h.fromOn, h.endsOn, h.endReason
            FROM Tenure h JOIN Position o ON o.id = h.positionId JOIN Team t ON t.id = o.teamId
            WHERE h.personId = :person ORDER BY h.fromOn DESC, h.id DESC
            """,
            Object[].class)
        .setParameter("person", personId)
        .setMaxResults(MOST)
        .getResultStream()
        .map(
            r ->
                new HeldRow(
                    (String) r[0],
                    (String) r[1],
                    (String) r[2],
                    (BigDecimal) r[3],
                    (LocalDate) r[4],
                    (LocalDate) r[5],
                    (TenureEnd) r[6],
                    new Span((LocalDate) r[4], (LocalDate) r[5]).covers(day)))
        .toList();
  }

  private static String shown(Object[] r, int at) {
    return new PersonName(0, null, (String) r[at], (String) r[at + 1], (String) r[at + 2]).shown();
  }
}
