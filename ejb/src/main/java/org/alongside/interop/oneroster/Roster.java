package org.alongside.interop.oneroster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.platform.Roles;

/**
 * A roster as OneRoster 1.2 exports it (1EdTech, OneRoster CSV Binding 1.2): manifest.csv,
 * orgs.csv, users.csv and roles.csv are read; what else may lie in the zip (academicSessions,
 * classes, courses, demographics, enrollments, results, …) is left alone.
 *
 * <p>Nobody becomes a peer support worker by a guess: that somebody has lived experience is theirs
 * to tell. Only the extension {@code ext:peer} says so; whoever has another role is team staff.
 *
 * @param orgs what becomes teams
 * @param users who becomes a person
 */
public record Roster(List<RosterOrg> orgs, List<RosterUser> users) {
  private static final String MANIFEST = "manifest.csv";
  private static final String ORGS = "orgs.csv";
  private static final String USERS = "users.csv";
  private static final String ROLES = "roles.csv";
  private static final String ID = "sourcedId";
  private static final String DEPARTMENT = "department";
  private static final Set<String> LEADING = Set.of("principal", "siteAdministrator");
  private static final Set<String> OF_FAMILY = Set.of("guardian", "parent", "relative");

  /**
   * Reads a zip.
   *
   * @param today roles that have ended by then do not count
   */
  public static Roster of(byte[] zip, LocalDate today) {
    Map<String, byte[]> files = RosterZip.files(zip);
    manifest(RosterTable.of(MANIFEST, files.get(MANIFEST), "propertyName", "value"));
    RosterTable orgs = RosterTable.of(ORGS, files.get(ORGS), ID, "name", "type");
    RosterTable users = RosterTable.of(USERS, files.get(USERS), ID, "givenName", "familyName");
    RosterTable roles =
        RosterTable.of(ROLES, files.get(ROLES), "userSourcedId", "role", "orgSourcedId");
    Map<String, RosterTable.Row> byId = byId(orgs);
    List<RosterOrg> teams = teams(orgs, byId);
    Roster roster = new Roster(teams, users(users, roles, byId, teams, today));
    if (roster.orgs().isEmpty() && roster.users().isEmpty()) {
      throw Refusal.invalid("oneroster.error.none");
    }
    return roster;
  }

  private static void manifest(RosterTable manifest) {
    Map<String, String> said =
        manifest.rows().stream()
            .collect(
                Collectors.toMap(r -> r.get("propertyName"), r -> r.get("value"), (a, b) -> a));
    String version = said.getOrDefault("oneroster.version", "?");
    if (!version.matches("1\\.2(\\..*)?")) {
      throw Refusal.invalid("oneroster.error.version", version);
    }
    for (String file : List.of(ORGS, USERS, ROLES)) {
      String how = said.getOrDefault("file." + file.replace(".csv", ""), "bulk");
      if (how.equalsIgnoreCase("delta")) {
        throw Refusal.invalid("oneroster.error.delta", file);
      }
      if (how.equalsIgnoreCase("absent")) {
        throw Refusal.invalid("oneroster.error.missing", file);
      }
    }
  }

  private static Map<String, RosterTable.Row> byId(RosterTable table) {
    Map<String, RosterTable.Row> byId = new HashMap<>();
    for (RosterTable.Row row : table.rows()) {
      if (byId.put(row.get(ID), row) != null) {
        throw Refusal.invalid("oneroster.error.twice", table.file(), row.number(), row.get(ID));
      }
    }
    return byId;
  }

  /** Departments at the nearest org above that is none; without any, schools. */
  private static List<RosterOrg> teams(RosterTable orgs, Map<String, RosterTable.Row> byId) {
    boolean departments = orgs.rows().stream().anyMatch(r -> r.get("type").equals(DEPARTMENT));
    String type = departments ? DEPARTMENT : "school";
    List<RosterOrg> teams = new ArrayList<>();
    for (RosterTable.Row row : orgs.rows()) {
      if (row.get("type").equals(type) && isHere(row)) {
        teams.add(new RosterOrg(row.number(), row.get(ID), row.get("name"), site(row, type, byId)));
      }
    }
    return teams;
  }

  private static String site(RosterTable.Row team, String type, Map<String, RosterTable.Row> byId) {
    Set<String> seen = new HashSet<>();
    RosterTable.Row at = team;
    while (!at.get("parentSourcedId").isEmpty() && seen.add(at.get(ID))) {
      RosterTable.Row above = byId.get(at.get("parentSourcedId"));
      if (above == null) {
        throw Refusal.invalid(
            "oneroster.error.reference", ORGS, at.number(), at.get("parentSourcedId"));
      }
      if (!above.get("type").equals(type)) {
        return above.get("name");
      }
      at = above;
    }
    return null;
  }

  private static boolean isHere(RosterTable.Row row) {
    return !row.get("status").equals("tobedeleted");
  }

  private static List<RosterUser> users(
      RosterTable users,
      RosterTable roles,
      Map<String, RosterTable.Row> orgs,
      List<RosterOrg> teams,
      LocalDate today) {
    Map<String, RosterTable.Row> byId = byId(users);
    Map<String, String> names =
        teams.stream().collect(Collectors.toMap(RosterOrg::sourcedId, RosterOrg::name));
    Map<String, List<RosterTable.Row>> held = new HashMap<>();
    for (RosterTable.Row role : roles.rows()) {
      require(byId.containsKey(role.get("userSourcedId")), role, role.get("userSourcedId"));
      require(orgs.containsKey(role.get("orgSourcedId")), role, role.get("orgSourcedId"));
      if (isHere(role) && isInForce(role, today)) {
        held.computeIfAbsent(role.get("userSourcedId"), id -> new ArrayList<>()).add(role);
      }
    }
    List<RosterUser> found = new ArrayList<>();
    for (RosterTable.Row user : users.rows()) {
      List<RosterTable.Row> theirs = held.getOrDefault(user.get(ID), List.of());
      boolean family =
          !theirs.isEmpty() && theirs.stream().allMatch(r -> OF_FAMILY.contains(r.get("role")));
      if (!family) {
        found.add(user(user, theirs, names));
      }
    }
    return found;
  }

  private static void require(boolean there, RosterTable.Row role, String id) {
    if (!there) {
      throw Refusal.invalid("oneroster.error.reference", ROLES, role.number(), id);
    }
  }

  /** Days are written like 2027-01-04, which are in order as texts. */
  private static boolean isInForce(RosterTable.Row role, LocalDate today) {
    String day = today.toString();
    String begins = role.get("beginDate");
    String ends = role.get("endDate");
    return (begins.isEmpty() || begins.compareTo(day) <= 0)
        && (ends.isEmpty() || ends.compareTo(day) >= 0);
  }

  private static RosterUser user(
      RosterTable.Row user, List<RosterTable.Row> roles, Map<String, String> names) {
    Set<String> ours = new LinkedHashSet<>();
    Set<String> teams = new LinkedHashSet<>();
    Set<String> leads = new LinkedHashSet<>();
    for (RosterTable.Row row : roles) {
      String role = row.get("role");
      String team = names.get(row.get("orgSourcedId"));
      ours.add(
          switch (role) {
            case "ext:peer" -> Roles.PEER;
            case "ext:mentor" -> Roles.MENTOR;
            default -> Roles.STAFF;
          });
      if (team != null) {
        teams.add(team);
        if (LEADING.contains(role)) {
          leads.add(team);
        }
      }
    }
    return new RosterUser(
        user.number(),
        user.get(ID),
        user.get("givenName"),
        user.get("familyName"),
        user.get("preferredGivenName"),
        user.get("email"),
        List.copyOf(ours),
        List.copyOf(teams),
        List.copyOf(leads),
        !isHere(user) || user.get("enabledUser").equalsIgnoreCase("false"));
  }
}
