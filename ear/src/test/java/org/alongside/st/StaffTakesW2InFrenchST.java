package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody of the wider staff takes W2 in French, on a phone. */
@InBrowser
class StaffTakesW2InFrenchST {
  private static final int MOST_UNITS = 10;

  @Test
  void fromStartToTheEnd(Site site) {
    Page page = SignInPage.as(site, site.phone("fr"), "staff");
    page.navigate(site.address() + "/home?lang=fr");
    assertThat(page.locator("html")).hasAttribute("lang", "fr");
    Access.check(page);
    page.locator("a.row-title[href$='module=W2']").click();
    Access.check(page);
    page.locator("p.actions a.button").click();
    page.waitForURL("**/learning/unit?module=W2**");
    Access.check(page);
    for (int i = 0; i < MOST_UNITS && page.url().contains("/learning/unit"); i++) {
      new UnitPage(page).doAndGoOn("W2");
      Access.check(page);
    }
    page.waitForURL("**/learning/finished?module=W2");
    assertThat(page.locator("html")).hasAttribute("lang", "fr");
    assertThat(page.locator(".finished h1")).isVisible();
    Access.check(page);
  }
}
