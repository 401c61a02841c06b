package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * A peer worker goes on where they were, finishes P01, and finds it on their home page and
 * transcript.
 */
@InBrowser
class PeerTakesP01ST {
  private static final int MOST_UNITS = 15;

  @Test
  void fromResumeToTheTranscript(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "peer");
    Access.check(page);
    page.locator(".card a.button").click();
    page.waitForURL("**/learning/unit?module=P01**");
    Access.check(page);
    for (int i = 0; i < MOST_UNITS && page.url().contains("/learning/unit"); i++) {
      new UnitPage(page).doAndGoOn("P01");
    }
    page.waitForURL("**/learning/finished?module=P01");
    assertThat(page.locator("main .units li")).hasCount(2);
    Access.check(page);
    wasThere(site);
    page.navigate(site.address() + "/learning/unit?module=P01&unit=with-others");
    assertThat(page.locator(".unit-done")).isVisible();
    Access.check(page);
    page.navigate(site.address() + "/learning/unit?module=P01&unit=say-it");
    Access.check(page);
    page.locator("[data-ask='PUT']").click();
    assertThat(page.locator("[data-ask='DELETE']")).isVisible();
    isHeard(site);
    page.navigate(site.address() + "/learning/finished?module=P01");
    assertThat(page.locator(".finished h1")).isVisible();
    Access.check(page);
    page.navigate(site.address() + "/learning/unit?module=P01&unit=say-it");
    assertThat(page.locator("main")).containsText("I could repeat it.");
    Access.check(page);
    page.navigate(site.address() + "/home");
    assertThat(page.locator("main")).containsText("Completed");
    page.navigate(site.address() + "/learning/transcript");
    assertThat(page.locator("tbody tr:has-text('P01')")).hasCount(1);
    Access.check(page);
    String csv = page.context().request().get(site.address() + "/api/v1/me/transcript.csv").text();
    assertThat(csv.lines().filter(line -> line.startsWith("P01")).toList()).hasSize(1);
  }

  /** The coordinator confirms who was at yesterday's live part. */
  private static void wasThere(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "coordinator");
    page.navigate(site.address() + "/schedule/planned?part=to_confirm");
    page.locator("main li:has(a.row-title:text-is('Role, values, history')) a.row-title").click();
    page.locator("main a[href*='/schedule/attendance']").click();
    page.locator("[id='sheet:people:0:here']").click();
    assertThat(page.locator("[id='sheet:people:0:here'][aria-pressed=true]")).isVisible();
    page.locator("[id='sheet:confirm']").click();
    page.locator(".ui-confirmdialog-yes").click();
    assertThat(page.locator("main .status-done").first()).isVisible();
  }

  /**
   * Somebody who looks after them hears the role statement and says for each line what they heard.
   */
  private static void isHeard(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "coordinator");
    page.navigate(site.address() + "/learning/judged");
    Access.check(page);
    page.locator("main a.row-title").last().click();
    page.waitForURL("**/learning/judge?id=**");
    Access.check(page);
    page.locator("button[id$='give']").click();
    assertThat(page.locator(".field-error:not(:empty)").first()).isVisible();
    for (Locator line : page.locator("select[id*='said-']").all()) {
      line.selectOption("met");
    }
    for (Locator line : page.locator("textarea[id*='why-']").all()) {
      line.fill("I could repeat it.");
    }
    page.locator("button[id$='give']").click();
    page.waitForURL("**/learning/judged");
    assertThat(page.locator("main .notice-done")).isVisible();
  }
}
