package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody with two roles chooses as which of them they look at the site. */
@InBrowser
class SwitchOfViewST {
  private static void choose(Page page, String words) {
    page.locator("details.account > summary").click();
    page.locator(".views button:has-text('" + words + "')").click();
  }

  @Test
  void aLeaderSeesTheirTeamsThenTheirOwnLearning(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "leader");
    assertThat(page.locator("#menu")).containsText("My transcript");
    choose(page, "Team leader");
    page.waitForURL("**/team/matrix");
    assertThat(page.locator("#menu")).not().containsText("My transcript");
    Access.check(page);
    page.locator("main a[href*='/people/team?']").first().click();
    page.waitForURL("**/people/team?id=**");
    assertThat(page.locator("main a[href*='/people/person?']")).hasCount(0);
    Access.check(page);

    Page later = site.desk("en");
    SignInPage.open(site, later).with("leader@demo.example", SignInPage.PASSWORD);
    later.waitForURL("**/team/matrix");

    page.navigate(site.address() + "/home");
    assertThat(page.locator("h1")).isVisible();
    org.assertj.core.api.Assertions.assertThat(
            page.navigate(site.address() + "/people/list").status())
        .isEqualTo(404);
    page.navigate(site.address() + "/home");
    choose(page, "Everything");
    page.waitForURL("**/team/matrix");
    assertThat(page.locator("#menu")).containsText("My transcript");
    assertThat(page.locator("#menu")).containsText("My teams");
  }

  @Test
  void whoHasOneRoleHasNothingToChoose(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "peer");
    page.locator("details.account > summary").click();
    assertThat(page.locator(".views")).hasCount(0);
    Access.check(page);
  }
}
