package org.alongside.web.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.alongside.platform.Roles;

/**
 * Who may open which address: the one place that says so. An address that is not here does not
 * exist for anybody. {@code *} stands for one part of a path, {@code **} at the end for one or
 * more.
 */
public final class Addresses {
  /** Who may open an address. */
  enum Who {
    /** Anybody, and nobody needs to know who: nothing in it differs from person to person. */
    NO_MATTER,
    /** Anybody, signed in or not. */
    ANYBODY,
    /** Whoever holds one of the roles. */
    ROLES
  }

  /**
   * A rule.
   *
   * @param pattern the addresses
   * @param who who
   * @param roles any of which is enough
   */
  record Rule(String pattern, Who who, Set<String> roles) {
    boolean covers(String path) {
      return matches(pattern, path);
    }

    boolean allows(Predicate<String> holds) {
      return who != Who.ROLES || roles.stream().anyMatch(holds);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          noMatter("/jakarta.faces.resource/**"),
          noMatter("/brand/*"),
          noMatter("/favicon.ico"),
          noMatter("/robots.txt"),
          noMatter("/api/v1/health/**"),
          noMatter("/api/v1/openapi"),
          // the tests' own way into a server; no build that is shipped has such a servlet
          noMatter("/ArquillianServletRunnerEE9"),
          anybody("/sign-in"),
          anybody("/sign-out"),
          anybody("/set-password"),
          anybody("/forgotten"),
          anybody("/set-up"),
          anybody("/export"),
          anybody("/export/file"),
          anybody("/verify/*"),
          anybody("/api/v1/badges/**"),
          anybody("/help"),
          anybody("/privacy"),
          anybody("/accessibility"),
          anybody("/api/v1/session"),
          to("/", Roles.PERSON),
          to("/home", Roles.PERSON),
          to("/search", Roles.PERSON),
          to("/profile", Roles.PERSON),
          to("/profile/messages", Roles.PERSON),
          to("/profile/data", Roles.PERSON),
          to("/profile/data-file", Roles.PERSON),
          to("/profile/data-stay", Roles.PERSON),
          to("/profile/correct", Roles.PERSON),
          to("/profile/address", Roles.PERSON),
          to("/profile/notices", Roles.PERSON),
          to("/profile/erase", Roles.PERSON),
          to("/inbox", Roles.PERSON),
          to("/inbox/read", Roles.PERSON),
          coordinating("/learning/updates-announce"),
          to("/learning/practicum", Roles.PEER),
          coordinating("/learning/attestations"),
          to("/learning/practicum-waiting", Roles.COORDINATOR, Roles.MENTOR, Roles.LEADER),
          to("/learning/practicum-person", Roles.COORDINATOR, Roles.MENTOR, Roles.LEADER),
          to("/learning/**", Roles.PERSON),
          to("/view", Roles.PERSON),
          to("/plan", Roles.PERSON),
          to("/plan/ask", Roles.PERSON),
          to("/plan/history", Roles.PERSON),
          to("/plan/intake", Roles.PEER),
          to("/plan/claim", Roles.PEER),
          to("/plan/evidence", Roles.PERSON),
          to("/plan/person", Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER),
          coordinating("/plan/override"),
          to("/plan/desk", Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER),
          coordinating("/plan/starts"),
          to("/schedule/events", Roles.PERSON),
          to("/schedule/event", Roles.PERSON),
          to("/schedule/event-file", Roles.PERSON),
          to("/schedule/attendance", Roles.PERSON),
          to("/schedule/guide", Roles.PERSON),
          to("/schedule/calendar", Roles.PERSON),
          coordinating("/schedule/planned"),
          coordinating("/schedule/plan"),
          coordinating("/schedule/change"),
          anybody("/calendar/*"),
          to("/community/mine", Roles.PERSON),
          to("/community/sessions", Roles.PERSON),
          to("/community/space", Roles.PERSON),
          to("/community/members", Roles.PERSON),
          to("/community/meetings", Roles.PERSON),
          to("/community/meeting", Roles.PERSON),
          to("/community/attendance", Roles.PERSON),
          to("/community/topics", Roles.PERSON),
          to("/community/topic", Roles.PERSON),
          to("/community/post", Roles.PERSON),
          to("/community/reports", Roles.PERSON),
          to("/community/resources", Roles.PERSON),
          to("/community/resource", Roles.PERSON),
          to("/community/decisions", Roles.PERSON),
          to("/community/polls", Roles.PERSON),
          coordinating("/community/desk"),
          to("/mentoring/mine", Roles.PEER),
          to("/mentoring/caseload", Roles.MENTOR),
          to("/mentoring/profile", Roles.MENTOR),
          to("/mentoring/mentorship", Roles.PERSON),
          to("/mentoring/plan", Roles.PERSON),
          to("/mentoring/meetings", Roles.PERSON),
          to("/mentoring/meeting", Roles.PERSON),
          to("/mentoring/mentee-competencies", Roles.PERSON),
          to("/mentoring/competencies", Roles.PERSON),
          to("/mentoring/competency", Roles.PERSON),
          to("/mentoring/credits", Roles.PEER),
          to("/mentoring/credit", Roles.PERSON),
          to("/mentoring/groups", Roles.MENTOR),
          to("/mentoring/group", Roles.PERSON),
          to("/mentoring/drift", Roles.PERSON),
          to("/mentoring/shared", Roles.PERSON),
          to("/stories/mine", Roles.PERSON),
          to("/stories/story", Roles.PERSON),
          to("/stories/sharing", Roles.PERSON),
          to("/stories/bring", Roles.PERSON),
          to("/stories/shared", Roles.PERSON),
          to("/stories/read", Roles.PERSON),
          to("/mentoring/managed", Roles.PERSON),
          to("/mentoring/appeals", Roles.COORDINATOR),
          coordinating("/mentoring/matching"),
          coordinating("/mentoring/match"),
          coordinating("/mentoring/assessors"),
          to("/people/led", Roles.LEADER),
          to("/team/matrix", Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER),
          to("/team/matrix-file", Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER),
          to("/team/act", Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER),
          to("/team/huddle", Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER),
          coordinating("/team/organisation"),
          coordinating("/team/completions-file"),
          to("/people/team", Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER),
          to("/people/team-positions", Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER),
          coordinating("/people/desk"),
          coordinating("/people/corrections"),
          coordinating("/people/list"),
          coordinating("/people/invite"),
          coordinating("/people/person"),
          coordinating("/people/person-roles"),
          coordinating("/people/person-positions"),
          coordinating("/people/person-learning"),
          coordinating("/people/person-certificates"),
          coordinating("/people/person-history"),
          coordinating("/people/teams"),
          coordinating("/people/team-add"),
          coordinating("/people/team-settings"),
          coordinating("/people/sites"),
          coordinating("/people/site"),
          coordinating("/people/positions"),
          coordinating("/people/position"),
          coordinating("/people/position-plan"),
          to("/catalogue/guides", Roles.COORDINATOR, Roles.CONVENOR, Roles.MENTOR, Roles.ADMIN),
          to("/catalogue/guide", Roles.COORDINATOR, Roles.CONVENOR, Roles.MENTOR, Roles.ADMIN),
          to("/catalogue/reviews", Roles.COORDINATOR),
          coordinating("/authoring/modules"),
          to("/authoring/begin", Roles.COORDINATOR),
          coordinating("/authoring/outline"),
          coordinating("/authoring/file"),
          coordinating("/authoring/text"),
          coordinating("/authoring/review"),
          coordinating("/authoring/media"),
          coordinating("/authoring/programme"),
          coordinating("/authoring/fragments"),
          coordinating("/authoring/fragment"),
          coordinating("/authoring/versions"),
          coordinating("/authoring/compare"),
          coordinating("/api/v1/drafts"),
          to("/authoring/import", Roles.COORDINATOR),
          to("/authoring/import-check", Roles.COORDINATOR),
          coordinating("/authoring/export"),
          coordinating("/authoring/export-file"),
          coordinating("/api/v1/drafts/**"),
          coordinating("/api/v1/previews"),
          coordinating("/api/v1/box-views"),
          coordinating("/api/v1/uploads/**"),
          to("/media/**", Roles.PERSON),
          to("/admin/settings", Roles.ADMIN),
          to("/admin/branding", Roles.ADMIN),
          to("/admin/retention", Roles.ADMIN),
          to("/admin/notices", Roles.ADMIN),
          to("/admin/erase", Roles.ADMIN),
          to("/admin/audit", Roles.ADMIN),
          to("/admin/audit-check", Roles.ADMIN),
          to("/audit/readers", Roles.PERSON),
          to("/api/v1/audit/**", Roles.ADMIN),
          coordinating("/admin/mail"),
          coordinating("/admin/mail-words"),
          coordinating("/admin/mail-shown"),
          coordinating("/admin/imports"),
          coordinating("/admin/import-new"),
          coordinating("/admin/import-columns"),
          coordinating("/admin/import-check"),
          coordinating("/admin/import"),
          coordinating("/admin/import-file"),
          coordinating("/api/v1/imports/**"),
          to("/api/v1/me/**", Roles.PERSON),
          to("/api/v1/modules/**", Roles.PERSON),
          to("/api/v1/plan-previews", Roles.PERSON),
          to("/api/v1/intakes/**", Roles.PEER),
          to("/api/v1/attempts/**", Roles.PERSON),
          to("/api/v1/surveys/**", Roles.PERSON));

  private static final String PAGE = ".xhtml";

  private Addresses() {}

  /**
   * The rule for a path without its query; a page is known by its address with or without suffix.
   */
  static Optional<Rule> rule(String path) {
    String bare = path.endsWith(PAGE) ? path.substring(0, path.length() - PAGE.length()) : path;
    return RULES.stream().filter(rule -> rule.covers(bare)).findFirst();
  }

  /** Whether an address has a rule; for the test that walks them all. */
  public static boolean isRuled(String path) {
    return rule(path).isPresent();
  }

  /** Every pattern that has a rule; for the test that calls them all as everybody. */
  public static List<String> patterns() {
    return RULES.stream().map(Rule::pattern).toList();
  }

  /** The one of {@link #patterns} that is for a path; empty: the path does not exist. */
  public static Optional<String> patternOf(String path) {
    return rule(path).map(Rule::pattern);
  }

  static boolean matches(String pattern, String path) {
    List<String> wanted = Arrays.asList(pattern.split("/", -1));
    List<String> given = Arrays.asList(path.split("/", -1));
    for (int i = 0; i < wanted.size(); i++) {
      String part = wanted.get(i);
      if (part.equals("**")) {
        return i < given.size() && !given.get(i).isEmpty();
      }
      if (i >= given.size() || !fits(part, given.get(i))) {
        return false;
      }
    }
    return wanted.size() == given.size();
  }

  /** A folder without a page, {@code /learning/}, is no address. */
  private static boolean fits(String wanted, String given) {
    return wanted.equals("*") ? !given.isEmpty() : wanted.equals(given);
  }

  private static Rule noMatter(String pattern) {
    return new Rule(pattern, Who.NO_MATTER, Set.of());
  }

  private static Rule anybody(String pattern) {
    return new Rule(pattern, Who.ANYBODY, Set.of());
  }

  /** For those who look after people; where, the boundaries decide. */
  private static Rule coordinating(String pattern) {
    return to(pattern, Roles.ADMIN, Roles.COORDINATOR);
  }

  private static Rule to(String pattern, String... roles) {
    return new Rule(pattern, Who.ROLES, Set.of(roles));
  }
}
