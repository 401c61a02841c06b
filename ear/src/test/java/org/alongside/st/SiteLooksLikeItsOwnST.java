package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator gives the site a logo and a colour; a coordinator says what holds here. */
@InBrowser
class SiteLooksLikeItsOwnST {
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static final String ACCENT =
      "getComputedStyle(document.body).getPropertyValue('--accent')";
  private static final String PLUM = "#6b2d5c";

  @Test
  void everybodySeesItsLogoAndColourBeforeTheySignIn(Site site) {
    Page page = PeoplePages.as(site, site.desk("en"), "admin").open("/admin/branding").page();
    try {
      page.locator("[id='brand:english']").fill("Some Health Services");
      choose(
          page,
          "logo.svg",
          "image/svg+xml",
          "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes());
      assertThat(page.locator("[id='brand:file-error']")).containsText("PNG or WebP");
      assertThat(page.locator("[id='brand:english']")).hasValue("Some Health Services");
      Access.check(page);
      choose(page, "logo.png", "image/png", DOT);
      assertThat(page.locator(".notice-done")).isVisible();
      assertThat(page.locator("header img.logo")).hasAttribute("alt", "Some Health Services");
      colour(site, page);
      Page stranger = site.phone("fr");
      stranger.navigate(site.address() + "/sign-in");
      Locator logo = stranger.locator("header img.logo");
      assertThat(logo).hasAttribute("alt", "Some Health Services");
      org.assertj.core.api.Assertions.assertThat(stranger.evaluate(ACCENT)).isEqualTo(PLUM);
      kept(stranger.request().get(site.address() + logo.getAttribute("src")), "image/png");
      String sheet = stranger.locator("link[href^='/brand/accent-']").getAttribute("href");
      kept(stranger.request().get(site.address() + sheet), "text/css");
      Access.check(stranger);
      stranger.navigate(site.address() + "/sign-in?theme=dark");
      org.assertj.core.api.Assertions.assertThat(stranger.evaluate(ACCENT)).isNotEqualTo(PLUM);
      Access.check(stranger);
    } finally {
      page.navigate(site.address() + "/admin/settings");
      if (page.locator("[id='set-site-accent:reset']").count() > 0) {
        page.locator("[id='set-site-accent:reset']").click();
        assertThat(page.locator("#set-site-accent [data-said]")).isVisible();
      }
      page.navigate(site.address() + "/admin/branding");
      page.locator("[id='brand:remove']").click();
      assertThat(page.locator("header svg.mark")).isVisible();
    }
  }

  private static void choose(Page page, String name, String type, byte[] content) {
    page.locator("[id='brand:file']").setInputFiles(new FilePayload(name, type, content));
    page.locator("[id='brand:save']").click();
  }

  private static void colour(Site site, Page page) {
    page.navigate(site.address() + "/admin/settings");
    Locator accent = page.locator("[id='set-site-accent:typed']");
    accent.fill("#f5c518");
    page.locator("[id='set-site-accent:save']").click();
    Locator said = page.locator("[id='set-site-accent:typed-error']");
    assertThat(said)
        .hasText(Pattern.compile(".*too pale.* #[0-9a-f]{6}, the same colour darker.*"));
    accent.fill(PLUM);
    page.locator("[id='set-site-accent:save']").click();
    assertThat(page.locator("#set-site-accent [data-said]")).isVisible();
    page.navigate(site.address() + "/admin/branding");
    assertThat(page.locator(".sample")).hasCount(2);
    Access.check(page);
  }

  private static void kept(APIResponse answer, String type) {
    org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(200);
    org.assertj.core.api.Assertions.assertThat(answer.headers().get("content-type"))
        .startsWith(type);
    org.assertj.core.api.Assertions.assertThat(answer.headers().get("cache-control"))
        .contains("immutable");
  }

  @Test
  void whatHoldsHereIsSeenFirstThenKeptAndGivenBack(Site site) {
    PeoplePages pages = PeoplePages.as(site, site.desk("en"), "coordinator");
    Page page = pages.open("/authoring/fragments").page();
    page.locator("tbody a:has-text('e9-alberta-remote')").first().click();
    Locator text = page.locator("[id='fragment:text']");
    String before = text.inputValue();
    text.fill(before + "\n<b>Loud</b>\n");
    page.locator("[id='fragment:look']").click();
    assertThat(page.locator(".notice-error li")).hasCount(1);
    text.fill(before + "\nThe night desk here is **555-0142**.\n");
    page.locator("[id='fragment:look']").click();
    assertThat(page.locator(".fragment-seen strong").last()).hasText("555-0142");
    Access.check(page);
    page.locator("[id='fragment:save']").click();
    assertThat(page.locator(".notice-done")).containsText("One module has a new version");
    assertThat(text).hasValue(Pattern.compile("555-0142"));
    Access.check(page);
    pages.unfold("The program’s own text");
    page.locator("[id='back:giveBack']").click();
    assertThat(page.locator(".notice-done")).containsText("holds again");
    assertThat(text).hasValue(before);
    assertThat(page.locator(".changes > li")).hasCount(2);
  }
}
