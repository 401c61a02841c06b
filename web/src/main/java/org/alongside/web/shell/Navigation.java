package org.alongside.web.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.platform.Roles;

/**
 * The main navigation: who sees which entry. An entry whose page is not there yet is not shown, and
 * the page itself decides again whether it opens.
 */
final class Navigation {
  private static final Set<String> EVERYBODY = Set.of();
  private static final Set<String> COORDINATING = Set.of(Roles.ADMIN, Roles.COORDINATOR);

  /** In these views somebody looks after others, and their own learning steps back. */
  private static final Set<String> AFTER_OTHERS =
      Set.of(Roles.ADMIN, Roles.COORDINATOR, Roles.LEADER);

  private static final String HOME = "/home";
  private static final String PLAN = "/plan";
  private static final String TRANSCRIPT = "/learning/transcript";
  private static final String NOTES = "/learning/notes";
  private static final String MATRIX = "/team/matrix";
  private static final String MENTOR = "/mentoring/mine";

  /** What is about one's own learning. */
  private static final Set<String> OWN = Set.of(HOME, PLAN, TRANSCRIPT, NOTES, MENTOR);

  private static final List<NavigationEntry> ENTRIES =
      List.of(
          new NavigationEntry("navigation.home.label", HOME, "home", EVERYBODY, Set.of()),
          new NavigationEntry(
              "navigation.plan.label",
              PLAN,
              "list",
              EVERYBODY,
              Set.of(
                  "/plan/",
                  "/learning/module",
                  "/learning/unit",
                  "/learning/finished",
                  "/learning/challenge",
                  "/learning/practicum",
                  "/learning/updates")),
          new NavigationEntry(
              "navigation.transcript.label",
              TRANSCRIPT,
              "list",
              EVERYBODY,
              Set.of("/learning/certificates", "/learning/attestations")),
          new NavigationEntry(
              "navigation.events.label",
              "/schedule/events",
              "live",
              EVERYBODY,
              Set.of("/schedule/event", "/schedule/calendar")),
          new NavigationEntry(
              "navigation.communities.label",
              "/community/mine",
              "people",
              EVERYBODY,
              Set.of("/community/")),
          new NavigationEntry("navigation.search.label", "/search", "list", EVERYBODY, Set.of()),
          new NavigationEntry(
              "navigation.notes.label",
              NOTES,
              "locked",
              EVERYBODY,
              Set.of("/learning/notes-open", "/stories/")),
          new NavigationEntry(
              "navigation.mentor.label",
              MENTOR,
              "people",
              Set.of(Roles.PEER),
              Set.of("/mentoring/")),
          new NavigationEntry(
              "navigation.caseload.label",
              "/mentoring/caseload",
              "people",
              Set.of(Roles.MENTOR),
              Set.of("/mentoring/")),
          new NavigationEntry(
              "navigation.led.label",
              MATRIX,
              "people",
              Set.of(Roles.LEADER),
              Set.of("/team/", "/people/led")),
          new NavigationEntry(
              "navigation.judged.label",
              "/learning/judged",
              "judged",
              Set.of(Roles.MENTOR),
              Set.of("/learning/judge")),
          new NavigationEntry(
              "navigation.practicum-waiting.label",
              "/learning/practicum-waiting",
              "done",
              Set.of(Roles.MENTOR, Roles.LEADER),
              Set.of("/learning/practicum-person")),
          new NavigationEntry(
              "navigation.desk.label",
              "/people/desk",
              "list",
              COORDINATING,
              Set.of(
                  "/plan/desk",
                  "/plan/starts",
                  "/plan/person",
                  "/plan/override",
                  "/people/corrections")),
          new NavigationEntry(
              "navigation.planned.label",
              "/schedule/planned",
              "live",
              COORDINATING,
              Set.of("/schedule/")),
          new NavigationEntry(
              "navigation.organisation.label",
              "/team/organisation",
              "list",
              COORDINATING,
              Set.of()),
          new NavigationEntry(
              "navigation.people.label",
              "/people/list",
              "people",
              COORDINATING,
              Set.of("/people/")),
          new NavigationEntry(
              "navigation.matching.label",
              "/mentoring/matching",
              "people",
              COORDINATING,
              Set.of(
                  "/mentoring/match",
                  "/mentoring/managed",
                  "/mentoring/assessors",
                  "/mentoring/appeals",
                  "/mentoring/credits",
                  "/mentoring/drift")),
          new NavigationEntry(
              "navigation.guides.label",
              "/catalogue/guides",
              "list",
              Set.of(Roles.CONVENOR, Roles.MENTOR),
              Set.of("/catalogue/guide")),
          new NavigationEntry(
              "navigation.authoring.label",
              "/authoring/modules",
              "page",
              COORDINATING,
              Set.of("/authoring/", "/catalogue/reviews")),
          new NavigationEntry(
              "navigation.audit.label",
              "/admin/audit",
              "eye",
              Set.of(Roles.ADMIN),
              Set.of("/admin/audit-check", "/audit/")),
          new NavigationEntry(
              "navigation.settings.label",
              "/admin/settings",
              "settings",
              Set.of(Roles.ADMIN),
              Set.of("/admin/")));

  private Navigation() {}

  /**
   * Every entry that somebody with these roles sees, in order.
   *
   * @param view the one role as which they look at the site, or null: all of them
   */
  static List<NavigationEntry> of(Set<String> roles, String view) {
    Set<String> shown = view == null ? roles : Set.of(view);
    boolean own = view == null || !AFTER_OTHERS.contains(view);
    return ENTRIES.stream()
        .filter(e -> e.roles().isEmpty() || e.roles().stream().anyMatch(shown::contains))
        .filter(e -> own || !OWN.contains(e.address()))
        .toList();
  }

  /** Whether an entry is about one's own learning, and not about looking after others. */
  static boolean isOwn(NavigationEntry entry) {
    return entry.roles().isEmpty() || OWN.contains(entry.address());
  }

  /**
   * The entry on whose page, or on a page below which, somebody is: the one that says most of the
   * path, of equals the first.
   *
   * @param shown the entries they see
   */
  static Optional<NavigationEntry> place(List<NavigationEntry> shown, String path) {
    NavigationEntry nearest = null;
    for (NavigationEntry entry : shown) {
      int nearness = entry.nearness(path);
      if (nearness > (nearest == null ? 0 : nearest.nearness(path))) {
        nearest = entry;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * Where somebody begins who looks at the site as one of their roles, or as all: null. Whoever
   * leads a team begins there; a peer worker who does begins with their own learning.
   */
  static String home(Set<String> roles, String view) {
    if (Roles.ADMIN.equals(view) || Roles.COORDINATOR.equals(view)) {
      return "/people/desk";
    }
    boolean leads =
        view == null
            ? roles.contains(Roles.LEADER) && !roles.contains(Roles.PEER)
            : view.equals(Roles.LEADER);
    return leads ? MATRIX : HOME;
  }

  /** The roles between which somebody can switch; none when there is only one. */
  static List<String> views(Set<String> roles) {
    List<String> views = Roles.GRANTABLE.stream().filter(roles::contains).toList();
    return views.size() > 1 ? views : List.of();
  }
}
