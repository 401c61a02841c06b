package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody looks for a word and comes to the place where it stands. */
@InBrowser
class SearchST {
  @Test
  void aMentorFindsAPlaceAndGoesThere(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "mentor");
    page.locator("header a[href='/search']").click();
    Access.check(page);
    page.getByLabel("What are you looking for?").fill("peer");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=peer");
    assertThat(page.locator(".search-hits mark").first()).isVisible();
    Access.check(page);
    String first = page.locator(".search-hits a").first().textContent();
    page.locator("nav a[href*='page=2']").click();
    assertThat(page.locator(".search-hits a").first()).isVisible();
    page.goBack();
    assertThat(page.locator(".search-hits a").first()).hasText(first);
    page.locator(".search-hits a").first().click();
    page.waitForURL("**/learning/**");
    assertThat(page.locator("h1").first()).isVisible();
  }

  @Test
  void onAPhoneNothingFoundHelps(Site site) {
    Page page = SignInPage.as(site, site.phone("fr"), "peer");
    page.navigate(site.address() + "/search?lang=fr&q=xyzzyxyzzy");
    assertThat(page.locator("h1")).hasText("Recherche");
    assertThat(page.locator(".empty li")).hasCount(4);
    Access.check(page);
    page.navigate(site.address() + "/search?q=%3C%22%26&page=-7");
    assertThat(page.locator(".empty")).isVisible();
    page.navigate(site.address() + "/search?q=retablissement");
    assertThat(page.locator(".search-hits li").first()).isVisible();
    Access.check(page);
    page.navigate(site.address() + "/search?lang=en");
  }
}
