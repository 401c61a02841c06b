package org.alongside.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Teams and who is in them, found: three statements a page of the list. */
@Dependent
class TeamQueries {
  private static final String IN_FORCE =
      ".fromOn <= :day AND (%1$s.endsOn IS NULL OR %1$s.endsOn > :day)";

  private record Line(
      long id, String publicId, String name, TeamSetting setting, LocalDate closed, String site) {}

  @PersistenceContext private EntityManager em;

  List<TeamRow> page(TeamSearch search, Reach reach, LocalDate day, int first, int size) {
    List<Line> lines =
        filtered(
                "SELECT t.id, t.publicId, t.name, t.setting, t.closedOn, s.name",
                " ORDER BY t.name, t.id",
                Object[].class,
                search,
                reach,
                day)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultStream()
            .map(
                r ->
                    new Line(
                        (Long) r[0],
                        (String) r[1],
                        (String) r[2],
                        (TeamSetting) r[3],
                        (LocalDate) r[4],
                        (String) r[5]))
            .toList();
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Long> ids = lines.stream().map(Line::id).toList();
    Map<Long, Long> members = members(ids, day);
    Map<Long, List<PersonName>> leaders = leaders(ids, day);
    return lines.stream()
        .map(
            l ->
                new TeamRow(
                    l.publicId(),
                    l.name(),
                    l.setting(),
                    l.site(),
                    members.getOrDefault(l.id(), 0L),
                    leaders.getOrDefault(l.id(), List.of()).stream()
                        .map(PersonName::shown)
                        .toList(),
                    l.closed()))
        .toList();
  }

  int count(TeamSearch search, Reach reach, LocalDate day) {
    return filtered("SELECT COUNT(t)", "", Long.class, search, reach, day)
        .getSingleResult()
        .intValue();
  }

  private <T> TypedQuery<T> filtered(
      String select, String order, Class<T> type, TeamSearch search, Reach reach, LocalDate day) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    values.put("day", day);
    List<String> words = SearchWords.of(search.text());
    for (int i = 0; i < words.size(); i++) {
      conditions.add(
          "(t.name LIKE :w%1$d ESCAPE '!' OR t.name LIKE :s%1$d ESCAPE '!')".formatted(i));
      values.put("w" + i, words.get(i) + "%");
      values.put("s" + i, "% " + words.get(i) + "%");
    }
    if (search.site() != null && !search.site().isBlank()) {
      conditions.add("s.publicId = :site");
      values.put("site", search.site());
    }
    if (search.setting() != null) {
      conditions.add("t.setting = :setting");
      values.put("setting", search.setting());
    }
    if (!search.closed()) {
      conditions.add("(t.closedOn IS NULL OR t.closedOn > :day)");
    }
    if (!reach.everywhere()) {
      conditions.add("t.id IN :reach");
      values.put("reach", reach.teamsForQuery());
    }
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    TypedQuery<T> query =
        em.createQuery(
            select
                + " FROM Team t LEFT JOIN TeamSite x ON x.teamId = t.id AND x"
                + IN_FORCE.formatted("x")
                + " LEFT JOIN Site s ON s.id = x.siteId"
                + where
                + order,
            type);
    values.forEach(query::setParameter);
    return query;
  }

  private Map<Long, Long> members(List<Long> ids, LocalDate day) {
    return em.createQuery(
            "SELECT m.teamId, COUNT(DISTINCT m.personId) FROM TeamMember m WHERE m.teamId IN :ids AND m"
                + IN_FORCE.formatted("m")
                + " GROUP BY m.teamId",
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("day", day)
        .getResultStream()
        .collect(Collectors.toMap(r -> (Long) r[0], r -> (Long) r[1]));
  }

  Map<Long, List<PersonName>> leaders(List<Long> ids, LocalDate day) {
    return em.createQuery(
            "SELECT m.teamId, p.id, p.publicId, p.givenName, p.familyName, p.preferredName"
                + " FROM TeamMember m JOIN Person p ON p.id = m.personId"
                + " WHERE m.teamId IN :ids AND m.relation = org.alongside.people.TeamRelation.LEADS AND m"
                + IN_FORCE.formatted("m")
                + " ORDER BY p.familyName, p.id",
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("day", day)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                r -> (Long) r[0],
                Collectors.mapping(
                    r ->
                        new PersonName(
                            (Long) r[1],
                            (String) r[2],
                            (String) r[3],
                            (String) r[4],
                            (String) r[5]),
                    Collectors.toList())));
  }

  List<MemberRow> members(long teamId, boolean former, LocalDate day, int first, int size) {
    return em.createQuery(
            "SELECT m.id, p.publicId, p.givenName, p.familyName, p.preferredName, p.staffGroup,"
                + " m.relation, m.fromOn, m.endsOn FROM TeamMember m JOIN Person p ON p.id = m.personId"
                + " WHERE m.teamId = :team AND "
                + (former ? "m.endsOn <= :day" : "(m.endsOn IS NULL OR m.endsOn > :day)")
                + " ORDER BY p.familyName, p.givenName, m.id",
            Object[].class)
        .setParameter("team", teamId)
        .setParameter("day", day)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(
            r ->
                new MemberRow(
                    (Long) r[0],
                    (String) r[1],
                    PersonName.shown((String) r[2], (String) r[3], (String) r[4]),
                    (StaffGroup) r[5],
                    (TeamRelation) r[6],
                    (LocalDate) r[7],
                    (LocalDate) r[8],
                    new Span((LocalDate) r[7], (LocalDate) r[8]).covers(day)))
        .toList();
  }

  int countMembers(long teamId, boolean former, LocalDate day) {
    return em.createQuery(
            "SELECT COUNT(m) FROM TeamMember m WHERE m.teamId = :team AND "
                + (former ? "m.endsOn <= :day" : "(m.endsOn IS NULL OR m.endsOn > :day)"),
            Long.class)
        .setParameter("team", teamId)
        .setParameter("day", day)
        .getSingleResult()
        .intValue();
  }

  List<TeamSite> sites(long teamId) {
    return em.createNamedQuery("TeamSite.ofTeam", TeamSite.class)
        .setParameter("team", teamId)
        .getResultList();
  }

  List<TeamDetails.At> siteHistory(long teamId) {
    return em.createQuery(
            """
            SELECT s.name, x.fromOn, x.endsOn FROM TeamSite x JOIN Site s ON s.id = x.siteId
            WHERE x.teamId = :team ORDER BY x.fromOn DESC, x.id DESC
            """,
            Object[].class)
        .setParameter("team", teamId)
        .getResultStream()
        .map(r -> new TeamDetails.At((String) r[0], (LocalDate) r[1], (LocalDate) r[2]))
        .toList();
  }

  /** Teams for choosing; the first {@code most} by name. */
  List<TeamRef> open(Reach reach, LocalDate day, int most) {
    TypedQuery<TeamRef> query =
        em.createQuery(
            "SELECT NEW org.alongside.people.TeamRef(t.id, t.publicId, t.name, t.setting)"
                + " FROM Team t WHERE (t.closedOn IS NULL OR t.closedOn > :day)"
                + (reach.everywhere() ? "" : " AND t.id IN :reach")
                + " ORDER BY t.name",
            TeamRef.class);
    if (!reach.everywhere()) {
      query.setParameter("reach", reach.teamsForQuery());
    }
    return query.setParameter("day", day).setMaxResults(most).getResultList();
  }
}
