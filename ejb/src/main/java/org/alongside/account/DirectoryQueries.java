package org.alongside.account;

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
import org.alongside.people.Reach;
import org.alongside.people.SearchWords;
import org.alongside.people.TeamRelation;
import org.alongside.platform.Roles;

/** What lists of persons show: three statements a page of the list. */
@Dependent
class DirectoryQueries {
  private static final String IN_FORCE =
      ".fromOn <= :day AND (%1$s.endsOn IS NULL OR %1$s.endsOn > :day)";

  private record RoleOf(long personId, String role) {}

  private record TeamOf(long personId, String team, TeamRelation relation) {}

  @PersistenceContext private EntityManager em;

  List<PersonRow> page(PersonSearch search, Reach reach, LocalDate day, int first, int size) {
    List<PersonLine> lines =
        filtered(
                """
                SELECT p.id, p.publicId, p.givenName, p.familyName,
                p.preferredName, p.staffGroup, a.email, a.passwordHash, a.disabledAt, a.lastSignedInAt, l.leftOn
                """,
                " ORDER BY p.familyName, p.givenName, p.id",
                Object[].class,
                search,
                reach,
                day)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultStream()
            .map(PersonLine::of)
            .toList();
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Long> ids = lines.stream().map(PersonLine::id).toList();
    List<TeamOf> teams = teams(ids, day);
    Map<Long, List<String>> roles = roles(ids, teams, day);
    return lines.stream().map(line -> row(line, roles, teams, day)).toList();
  }

  int count(PersonSearch search, Reach reach, LocalDate day) {
    return filtered("SELECT COUNT(p)", "", Long.class, search, reach, day)
        .getSingleResult()
        .intValue();
  }

  private <T> TypedQuery<T> filtered(
      String select, String order, Class<T> type, PersonSearch search, Reach reach, LocalDate day) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    List<String> words = SearchWords.of(search.text());
    for (int i = 0; i < words.size(); i++) {
      conditions.add(
          """
          (p.givenName LIKE :w%1$d ESCAPE '!' OR p.familyName LIKE :w%1$d ESCAPE '!' OR p.familyName LIKE :s%1$d ESCAPE '!'
          OR p.preferredName LIKE :w%1$d ESCAPE '!' OR a.email LIKE :w%1$d ESCAPE '!')
          """
              .formatted(i));
      values.put("w" + i, words.get(i) + "%");
      values.put("s" + i, "% " + words.get(i) + "%");
    }
    addRole(search.role(), conditions, values);
    addPlace(search, conditions, values);
    conditions.add(condition(search.state()));
    if (!reach.everywhere()) {
      conditions.add(
          """
          EXISTS (SELECT r.id FROM TeamMember r WHERE r.personId = p.id AND r.teamId IN :reach
          AND (r.endsOn IS NULL OR r.endsOn > :day OR r.endsOn = l.leftOn))
          """);
      values.put("reach", reach.teamsForQuery());
    }
    values.put("day", day);
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    TypedQuery<T> query =
        em.createQuery(
            select
                + " FROM Person p LEFT JOIN Account a ON a.personId = p.id"
                + " LEFT JOIN Leaving l ON l.personId = p.id AND l.backOn IS NULL"
                + where
                + order,
            type);
    values.forEach(query::setParameter);
    return query;
  }

  private static void addPlace(
      PersonSearch search, List<String> conditions, Map<String, Object> values) {
    if (search.team() != null && !search.team().isBlank()) {
      values.put("team", search.team());
      conditions.add(
          "EXISTS (SELECT m.id FROM TeamMember m JOIN Team t ON t.id = m.teamId"
              + " WHERE m.personId = p.id AND t.publicId = :team AND m"
              + IN_FORCE.formatted("m")
              + ")");
    }
    if (search.site() != null && !search.site().isBlank()) {
      values.put("site", search.site());
      conditions.add(
          "EXISTS (SELECT n.id FROM TeamMember n JOIN TeamSite x ON x.teamId = n.teamId"
              + " JOIN Site s ON s.id = x.siteId WHERE n.personId = p.id AND s.publicId = :site AND x"
              + IN_FORCE.formatted("x")
              + " AND n"
              + IN_FORCE.formatted("n")
              + ")");
    }
  }

  /** The same as {@link PersonLine#state}, as a condition. */
  private static String condition(AccountState state) {
    String here = "(l.leftOn IS NULL OR l.leftOn > :day)";
    if (state == null) {
      return here;
    }
    return switch (state) {
      case LEFT -> "l.leftOn <= :day";
      case NONE -> here + " AND a.personId IS NULL";
      case DISABLED -> here + " AND a.disabledAt IS NOT NULL";
      case INVITED ->
          here + " AND a.personId IS NOT NULL AND a.disabledAt IS NULL AND a.passwordHash IS NULL";
      case OPEN -> here + " AND a.disabledAt IS NULL AND a.passwordHash IS NOT NULL";
    };
  }

  private static void addRole(String role, List<String> conditions, Map<String, Object> values) {
    if (role == null || role.isBlank()) {
      return;
    }
    if (role.equals(Roles.LEADER)) {
      conditions.add(
          "EXISTS (SELECT m.id FROM TeamMember m WHERE m.personId = p.id"
              + " AND m.relation = org.alongside.people.TeamRelation.LEADS AND m"
              + IN_FORCE.formatted("m")
              + ")");
      return;
    }
    values.put("role", role);
    conditions.add(
        "EXISTS (SELECT g.id FROM RoleGrant g WHERE g.personId = p.id AND g.role = :role AND g"
            + IN_FORCE.formatted("g")
            + ")");
  }

  private Map<Long, List<String>> roles(List<Long> ids, List<TeamOf> teams, LocalDate day) {
    List<RoleOf> found =
        new ArrayList<>(
            em.createQuery(
                    "SELECT g.personId, g.role FROM RoleGrant g"
                        + " WHERE g.personId IN :ids AND g"
                        + IN_FORCE.formatted("g"),
                    Object[].class)
                .setParameter("ids", ids)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new RoleOf((Long) row[0], (String) row[1]))
                .toList());
    teams.stream()
        .filter(t -> t.relation() == TeamRelation.LEADS)
        .forEach(t -> found.add(new RoleOf(t.personId(), Roles.LEADER)));
    return found.stream()
        .collect(
            Collectors.groupingBy(
                RoleOf::personId,
                Collectors.mapping(
                    RoleOf::role,
                    Collectors.collectingAndThen(
                        Collectors.toSet(),
                        held -> Roles.GRANTABLE.stream().filter(held::contains).toList()))));
  }

  private List<TeamOf> teams(List<Long> ids, LocalDate day) {
    return em.createQuery(
            "SELECT m.personId, t.name, m.relation"
                + " FROM TeamMember m JOIN Team t ON t.id = m.teamId WHERE m.personId IN :ids AND m"
                + IN_FORCE.formatted("m")
                + " ORDER BY t.name",
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("day", day)
        .getResultStream()
        .map(row -> new TeamOf((Long) row[0], (String) row[1], (TeamRelation) row[2]))
        .toList();
  }

  private static PersonRow row(
      PersonLine line, Map<Long, List<String>> roles, List<TeamOf> teams, LocalDate day) {
    String called = line.preferred() == null ? line.given() : line.preferred();
    return new PersonRow(
        line.publicId(),
        line.family().isEmpty() ? called : line.family() + ", " + called,
        line.email(),
        line.staffGroup(),
        roles.getOrDefault(line.id(), List.of()),
        teams.stream().filter(t -> t.personId() == line.id()).map(TeamOf::team).distinct().toList(),
        line.state(day),
        line.lastSignedInAt());
  }
}
