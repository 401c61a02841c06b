package org.alongside.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationTest {
  private static final Path PAGES = Path.of("src/main/webapp");

  @ParameterizedTest
  @CsvSource({
    "PEER, /home, /home",
    "PEER, /learning/unit, /plan",
    "PEER, /learning/certificates, /learning/transcript",
    "PEER, /stories/story, /learning/notes",
    "PEER, /mentoring/meeting, /mentoring/mine",
    "MENTOR, /mentoring/meeting, /mentoring/caseload",
    "MENTOR, /learning/judge, /learning/judged",
    "LEADER, /team/act, /team/matrix",
    "STAFF, /schedule/event, /schedule/events",
    "STAFF, /community/topic, /community/mine",
    "COORDINATOR, /people/person, /people/list",
    "COORDINATOR, /plan/person, /people/desk",
    "COORDINATOR, /plan/claim, /plan",
    "COORDINATOR, /schedule/change, /schedule/planned",
    "COORDINATOR, /mentoring/match, /mentoring/matching",
    "COORDINATOR, /catalogue/reviews, /authoring/modules",
    "ADMIN, /admin/audit-check, /admin/audit",
    "ADMIN, /admin/imports, /admin/settings"
  })
  void aPageLiesBelowTheNearestEntry(String role, String path, String entry) {
    assertThat(Navigation.place(Navigation.of(Set.of(role), null), path))
        .hasValueSatisfying(found -> assertThat(found.address()).isEqualTo(entry));
  }

  @Test
  void aPageThatLiesBelowNoneIsInNone() {
    List<NavigationEntry> shown = Navigation.of(Set.of(Roles.PEER), null);
    assertThat(Navigation.place(shown, "/profile")).isEmpty();
    assertThat(Navigation.place(shown, "/admin/imports")).as("whose entry is not shown").isEmpty();
  }

  @Test
  void everythingBelowAnEntryIsThere() {
    Set<String> all = Set.copyOf(Roles.GRANTABLE);
    assertThat(Navigation.of(all, null))
        .flatMap(NavigationEntry::below)
        .allSatisfy(
            below ->
                assertThat(
                        Files.exists(
                            PAGES.resolve(
                                below.endsWith("/")
                                    ? below.substring(1)
                                    : below.substring(1) + ".xhtml")))
                    .as(below)
                    .isTrue());
  }
}
