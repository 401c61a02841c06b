package org.alongside.web.shell;

import java.util.List;
import java.util.Set;
import org.alongside.platform.Roles;

/**
 * The main navigation: who sees which entry. An entry whose page is not there yet is not shown, and
 * the page itself decides again whether it opens.
 */
final class Navigation {
  private static final Set<String> EVERYBODY = Set.of();
  private static final List<NavigationEntry> ENTRIES =
      List.of(
          new NavigationEntry("navigation.home.label", "/home", "home", EVERYBODY),
          new NavigationEntry(
              "navigation.transcript.label", "/learning/transcript", "list", EVERYBODY),
          new NavigationEntry(
              "navigation.guides.label",
              "/catalogue/guides",
              "list",
              Set.of(Roles.COORDINATOR, Roles.CONVENOR, Roles.MENTOR, Roles.ADMIN)),
          new NavigationEntry(
              "navigation.people.label", "/people/list", "people", Set.of(Roles.ADMIN)),
          new NavigationEntry(
              "navigation.settings.label", "/admin/settings", "settings", Set.of(Roles.ADMIN)));

  private Navigation() {}

  /** Every entry that somebody with these roles may see, in order. */
  static List<NavigationEntry> of(Set<String> roles) {
    return ENTRIES.stream()
        .filter(e -> e.roles().isEmpty() || e.roles().stream().anyMatch(roles::contains))
        .toList();
  }
}
