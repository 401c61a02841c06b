package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A team leader sees who is late, gives time, reminds, takes the list away, and gets to ready. */
@InBrowser
class LeaderBringsATeamToReadyST {
  private static final int COUNTED_MILLIS = 90_000;

  private static final String OTHER_TEAM = "Rural outreach";

  private static MatrixPage leader(Site site, Page page) {
    SignInPage.open(site, page).with("leader@demo.example", SignInPage.PASSWORD);
    page.waitForURL("**/team/matrix");
    return new MatrixPage(site, page);
  }

  @Test
  void fromWhoIsLateToMoreTimeAndAReminder(Site site) {
    Page page = site.desk("en");
    MatrixPage matrix = leader(site, page);
    Access.check(page);
    matrix.show("OVERDUE", "W5");
    int late = matrix.names().size();
    org.assertj.core.api.Assertions.assertThat(late).isPositive();
    assertThat(page.locator("tbody .status-late")).hasCount(late);

    APIResponse csv =
        page.request()
            .get(page.locator(".team-files a").first().evaluate("a => a.href").toString());
    List<String> lines = new String(csv.body(), StandardCharsets.UTF_8).lines().toList();
    org.assertj.core.api.Assertions.assertThat(lines).hasSize(late + 2);
    for (int i = 0; i < late; i++) {
      org.assertj.core.api.Assertions.assertThat(lines.get(i + 1))
          .startsWith(matrix.names().get(i) + ",")
          .contains("Was due 20");
    }

    matrix.choose(0).act("extend");
    Access.check(page);
    page.locator("[id='act:module']").selectOption("W5");
    page.locator("[id='act:day_input']").fill("2020-01-01");
    page.locator("[id='act:extend']").click();
    assertThat(page.locator(".field-error").filter(notEmpty())).isVisible();
    assertThat(page.locator("[id='act:module']")).hasValue("W5");
    page.locator("[id='act:day_input']").fill(LocalDate.now().plusDays(40).toString());
    page.locator("[id='act:extend']").click();
    assertThat(matrix.receipt()).containsText("One person has more time");
    matrix.show("OVERDUE", "W5");
    org.assertj.core.api.Assertions.assertThat(matrix.names()).hasSize(late - 1);

    page.setViewportSize(390, 844);
    Access.check(page);
  }

  private static Locator.FilterOptions notEmpty() {
    return new Locator.FilterOptions().setHasText(java.util.regex.Pattern.compile("\\S"));
  }

  @Test
  void aTeamBecomesReadyAndTalksAboutTheCardOfTheWeek(Site site) {
    alsoLeads(site, OTHER_TEAM);
    Page page = site.desk("en");
    MatrixPage matrix = leader(site, page);
    page.locator(".tabs a:has-text('" + OTHER_TEAM + "')").click();
    assertThat(page.locator("h1")).hasText(OTHER_TEAM);
    assertThat(page.locator(".notice-title").first()).containsText("not ready");
    page.locator("button[data-choose-all]").click();
    matrix.act("remind");
    page.locator("[id='act:remind']").click();
    assertThat(matrix.receipt()).containsText("reminded");

    learnMeanwhile(site, OTHER_TEAM);
    page.reload();
    assertThat(page.locator(".notice-title").first())
        .hasText("The team is ready for a peer support worker");

    page.locator("a:has-text('Five minutes together')").click();
    Access.check(page);
    page.locator("[id='held:hold']").click();
    assertThat(page.locator(".notice-done")).isVisible();
    page.locator("[id='held:takeBack']").click();
    assertThat(page.locator("[id='held:hold']")).isVisible();
  }

  @Test
  void aCoordinatorGoesFromASiteToItsTeamsAndTheirModules(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "coordinator");
    page.navigate(site.address() + "/team/organisation");
    Access.check(page);
    // a site that has just started is still counting
    page.waitForCondition(
        () -> {
          page.reload();
          return page.locator("tbody th a").count() > 0;
        },
        new Page.WaitForConditionOptions().setTimeout(COUNTED_MILLIS));
    page.locator("tbody th a").first().click();
    page.waitForURL("**by=TEAM**");
    page.locator("tbody th a").first().click();
    page.waitForURL("**by=MODULE**");
    assertThat(page.locator("tbody th a[href*='module=W1']")).isVisible();
    Access.check(page);
  }

  /** The leader of the demonstration leads one team more. */
  private static void alsoLeads(Site site, String team) {
    SiteDatabase.execute(
        site,
        """
        INSERT INTO team_member (team_id, person_id, relation, from_on, version)
        SELECT t.id, a.person_id, 'LEADS', '2026-01-01', 1 FROM team t, account a
        WHERE t.name = ? AND a.email = 'leader@demo.example'
        """,
        team);
  }

  /** What its people complete, each by themselves, is here from one moment to the next. */
  private static void learnMeanwhile(Site site, String team) {
    SiteDatabase.execute(
        site,
        """
        INSERT INTO completion (public_id, person_id, module_id, version_id, cycle, completed_at, evidence)
        SELECT LEFT(REPLACE(UUID(), '-', ''), 22), p.id, m.id, m.current_version_id, 1, UTC_TIMESTAMP(6), ''
        FROM team t JOIN team_member x ON x.team_id = t.id AND x.relation = 'MEMBER_OF' JOIN person p ON p.id = x.person_id
        JOIN module m ON m.code IN ('W1', 'W2', 'W3', 'W7')
        WHERE t.name = ? AND p.staff_group IS NOT NULL AND NOT EXISTS (SELECT 1 FROM completion c
        WHERE c.person_id = p.id AND c.module_id = m.id)
        """,
        team);
  }
}
