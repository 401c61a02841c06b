package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An administrator searches the log, at a desk and on a phone; a person sees who looked. */
@InBrowser
class AuditST {
  private static final String TEAM_ADDED = "/admin/audit?action=team.added&how=SYSTEM";

  @Test
  void anAdministratorSearchesTheLogAndTakesItAway(Site site) throws IOException {
    AuditPage log = AuditPage.open(site, site.desk("en"));
    Page page = log.page();
    Access.check(page);
    String first = log.cell(0, 0).textContent();
    page.locator(".ui-paginator-next").click();
    page.waitForURL("**page=2**");
    assertThat(page.locator("main tbody tr").first()).isVisible();
    page.goBack();
    page.waitForURL(address -> !address.contains("page=2"));
    // further down by what the program has done meanwhile
    assertThat(log.rows().filter(with(first))).not().hasCount(0);

    log.search("who", "nobody-is-called-that");
    page.waitForURL("**who=nobody**");
    assertThat(page.locator(".empty")).isVisible();
    Access.check(page);

    log.at(TEAM_ADDED);
    assertThat(page.locator("#action")).hasValue("team.added");
    assertThat(log.rows()).not().hasCount(0);
    assertThat(log.cell(0, 1)).containsText("The program");
    assertThat(log.cell(0, 3).locator("a[href*='/people/team?id=']")).isVisible();
    Download file = page.waitForDownload(() -> page.locator("a[href*='entries.csv']").click());
    List<String> lines = Files.readAllLines(file.path());
    assertThat(lines).hasSize(1 + log.rows().count());
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains("team.added"));
    log.at("/admin/audit?from=2001-01-01&to=2001-01-31");
    assertThat(page.locator("#from")).hasValue("2001-01-01");
    assertThat(page.locator(".empty")).isVisible();
    log.at("/admin/audit?from=someday&page=no&size=7&how=x");
    assertThat(log.rows().first()).isVisible();
  }

  @Test
  void theLogFitsAPhone(Site site) {
    AuditPage log = AuditPage.open(site, site.phone("en"));
    log.at(TEAM_ADDED);
    assertThat(log.rows().first()).isVisible();
    assertThat(log.page().locator("main")).containsText("Team added");
    Access.check(log.page());
  }

  @Test
  void anAdministratorChecksThatTheLogIsWhole(Site site) {
    AuditPage log = AuditPage.open(site, site.desk("en"));
    Page page = log.page();
    page.locator("a[href='/admin/audit-check']").click();
    page.waitForURL("**/admin/audit-check");
    page.locator("main form button").click();
    page.waitForURL("**asked=true**");
    assertThat(page.locator(".notice-done")).isVisible();
    Access.check(page);
    page.locator("#noted").fill("0f".repeat(32));
    page.locator("main form button").click();
    assertThat(page.locator(".notice-error")).isVisible();
    APIResponse answer = page.request().get(site.address() + "/api/v1/audit/check");
    assertThat(answer).isOK();
    assertThat(answer.text()).contains("\"whole\":true");
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void aPersonSeesWhoLooked(Site site) {
    PeoplePages pages = PeoplePages.as(site, site.desk("en"), "admin");
    Page admin = pages.page();
    pages.open("/people/list?q=staff@demo");
    admin.locator("main td a").first().click();
    admin.waitForURL("**/people/person?id=**");
    Page person = SignInPage.as(site, site.phone("en"), "staff");
    person.navigate(site.address() + "/profile");
    person.locator("a[href='/audit/readers']").click();
    person.waitForURL("**/audit/readers");
    Locator byAdministrator = person.locator("main tbody tr:has-text('Administrator')");
    assertThat(byAdministrator.filter(with("Your name, work, roles, teams and account")))
        .not()
        .hasCount(0);
    assertThat(person.locator("main")).containsText("Programme coordinator");
    Access.check(person);
    for (String address : List.of("/admin/audit", "/admin/audit-check")) {
      assertThat(person.navigate(site.address() + address).status()).isEqualTo(404);
    }
    assertThat(person.request().get(site.address() + "/api/v1/audit/check").status())
        .isEqualTo(404);
  }
}
