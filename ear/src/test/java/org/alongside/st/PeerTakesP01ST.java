package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A peer worker goes on where they were, finishes P01, and finds it on their home page and
 * transcript.
 */
@ExtendWith(Site.class)
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
    assertThat(page.locator(".finished h1")).isVisible();
    Access.check(page);
    page.navigate(site.address() + "/home");
    assertThat(page.locator("main")).containsText("Completed");
    page.navigate(site.address() + "/learning/transcript");
    assertThat(page.locator("tbody tr:has-text('P01')")).hasCount(1);
    Access.check(page);
    String csv = page.context().request().get(site.address() + "/api/v1/me/transcript.csv").text();
    assertThat(csv.lines().filter(line -> line.startsWith("P01")).toList()).hasSize(1);
  }
}
