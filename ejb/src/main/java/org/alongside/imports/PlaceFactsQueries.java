package org.alongside.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamSetting;
import org.alongside.position.PositionKind;
import org.alongside.position.PositionPlan;

/** Which sites, teams and positions there are. */
@Dependent
class PlaceFactsQueries {
  @PersistenceContext private EntityManager em;

  List<Known.Site> sites() {
    return em.createQuery("SELECT s.id, s.publicId, s.name, s.closedOn FROM Site s", Object[].class)
        .getResultStream()
        .map(r -> new Known.Site((Long) r[0], (String) r[1], (String) r[2], (LocalDate) r[3]))
        .toList();
  }

  List<Known.Team> teams(LocalDate day) {
    return em.createQuery(
            """
            SELECT t.id, t.publicId, t.name, t.setting, t.version, t.closedOn, x.siteId
            FROM Team t LEFT JOIN TeamSite x ON x.teamId = t.id
            AND x.fromOn <= :day AND (x.endsOn IS NULL OR x.endsOn > :day)
            """,
            Object[].class)
        .setParameter("day", day)
        .getResultStream()
        .map(
            r ->
                new Known.Team(
                    (Long) r[0],
                    (String) r[1],
                    (String) r[2],
                    (TeamSetting) r[3],
                    (Integer) r[4],
                    (LocalDate) r[5],
                    (Long) r[6]))
        .toList();
  }

  List<Known.Position> positions(List<SourceRow> rows, List<Known.Team> teams, LocalDate day) {
    Set<String> named =
        rows.stream()
            .filter(r -> r.has(ImportField.TITLE))
            .map(r -> Words.name(r.get(ImportField.TEAM)))
            .collect(Collectors.toSet());
    List<Long> ids =
        teams.stream()
            .filter(t -> named.contains(Words.name(t.name())))
            .map(Known.Team::id)
            .toList();
    Map<Long, Known.Position> found = new LinkedHashMap<>();
    for (List<Long> slice : Slices.of(ids)) {
      em.createQuery(
              """
              SELECT o.id, o.publicId, o.teamId, o.kind, o.title, o.staffGroup, o.profession, o.fte, o.plannedOn,
              o.termEndsOn, o.version, h.id, h.personId, h.fromOn, h.endsOn
              FROM Position o LEFT JOIN Tenure h ON h.positionId = o.id AND (h.endsOn IS NULL OR h.endsOn > :day)
              WHERE o.teamId IN :ids AND (o.closedOn IS NULL OR o.closedOn > :day) ORDER BY o.id, h.fromOn
              """,
              Object[].class)
          .setParameter("ids", slice)
          .setParameter("day", day)
          .getResultStream()
          .map(PlaceFactsQueries::position)
          .forEach(position -> found.put(position.id(), position));
    }
    return List.copyOf(found.values());
  }

  private static Known.Position position(Object[] r) {
    PositionPlan plan =
        new PositionPlan(
            (PositionKind) r[3],
            (String) r[4],
            (StaffGroup) r[5],
            (String) r[6],
            (BigDecimal) r[7],
            (LocalDate) r[8],
            (LocalDate) r[9]);
    Known.Holder holder =
        r[11] == null
            ? null
            : new Known.Holder((Long) r[11], (Long) r[12], (LocalDate) r[13], (LocalDate) r[14]);
    return new Known.Position(
        (Long) r[0], (String) r[1], (Long) r[2], plan, (Integer) r[10], holder);
  }
}
