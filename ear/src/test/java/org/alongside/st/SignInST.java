package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Coming in, being refused, and the pages that everybody may read. */
@InBrowser
class SignInST {
  private static final int MOST_BYTES = 300_000;
  private static final int MOST_REQUESTS = 15;

  @Test
  void theFirstVisitIsLight(Site site) {
    Page page = site.desk("en");
    List<Response> responses = new ArrayList<>();
    page.onResponse(responses::add);
    page.navigate(site.address() + "/");
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    assertThat(responses).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
    long bytes =
        responses.stream()
            .mapToLong(
                r -> r.request().sizes().responseBodySize + r.request().sizes().responseHeadersSize)
            .sum();
    assertThat(bytes).isLessThan(MOST_BYTES);
    Access.check(page);
  }

  @Test
  void aWrongPasswordAndAnUnknownPersonReadTheSame(Site site) {
    Page page = site.desk("en");
    SignInPage.open(site, page).with("mentor@demo.example", "not this one");
    String wrong = page.locator(".messages").innerText();
    SignInPage.open(site, page).with("nobody@demo.example", "not this one");
    assertThat(page.locator(".messages").innerText()).isEqualTo(wrong).isNotBlank();
    Access.check(page);
  }

  @Test
  void oneStrangersPageIsTheNextOnesToo(Site site) {
    Page first = site.desk("en");
    Page second = site.desk("en");
    Page third = site.desk("fr");
    String address = site.address() + "/sign-in";
    Response one = first.navigate(address);
    Response other = second.navigate(address);
    Response french = third.navigate(address);
    String word = oneTimeWord(one);
    String fresh = oneTimeWord(other);
    assertThat(fresh).isNotEqualTo(word);
    assertThat(one.text()).contains("nonce=\"" + word + "\"");
    assertThat(other.text()).contains("nonce=\"" + fresh + "\"").doesNotContain(word);
    assertThat(third.locator("html")).hasAttribute("lang", "fr");
    assertThat(french.text()).doesNotContain(word);
    new SignInPage(first).with("nobody@demo.example", "not this one");
    assertThat(first.locator(".messages")).isVisible();
    second.navigate(address);
    assertThat(second.locator(".messages")).hasCount(0);
    new SignInPage(second).with("mentor@demo.example", SignInPage.PASSWORD);
    second.waitForURL(site.address() + "/**");
    assertThat(second.locator(".account")).isVisible();
  }

  private static String oneTimeWord(Response page) {
    String policy = page.headerValue("content-security-policy");
    return policy.replaceFirst(".*'nonce-([^']+)'.*", "$1");
  }

  @Test
  void aPageThatWasAskedForComesAfterSigningIn(Site site) {
    Page page = site.desk("en");
    page.navigate(site.address() + "/learning/transcript");
    page.waitForURL("**/sign-in?then=**");
    page.locator("#email").fill("mentor@demo.example");
    page.locator("#password").fill(SignInPage.PASSWORD);
    page.locator("#submit").click();
    page.waitForURL("**/learning/transcript");
  }

  @Test
  void whatIsNotYoursLooksLikeWhatDoesNotExist(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "mentor");
    Response people = page.navigate(site.address() + "/people/list");
    assertThat(people.status()).isEqualTo(404);
    String refused = page.locator("main").innerText();
    Response nothing = page.navigate(site.address() + "/no/such/page");
    assertThat(nothing.status()).isEqualTo(404);
    assertThat(page.locator("main").innerText()).isEqualTo(refused);
    Response module = page.navigate(site.address() + "/learning/module?module=P01");
    assertThat(module.status()).isEqualTo(404);
    Access.check(page);
  }

  @Test
  void everybodysPagesAreAccessibleInBothLanguages(Site site) {
    Page page = site.phone("en");
    for (String address : List.of("/sign-in", "/help", "/privacy", "/accessibility")) {
      for (String language : List.of("fr", "en")) {
        page.navigate(site.address() + address + "?lang=" + language);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        Access.check(page);
      }
    }
  }

  @Test
  void answersCarryTheHeadersThatProtectThem(Site site) {
    Page page = site.desk("en");
    Response response = page.navigate(site.address() + "/sign-in");
    Map<String, String> headers = response.allHeaders();
    assertThat(headers.get("content-security-policy"))
        .contains("frame-ancestors 'none'")
        .containsPattern("script-src 'self'[^;]*")
        .doesNotContainPattern("script-src[^;]*unsafe-inline");
    assertThat(headers).containsEntry("x-content-type-options", "nosniff");
    assertThat(headers).containsKey("referrer-policy");
  }

  @Test
  void theKeyboardAloneIsEnough(Site site) {
    Page page = site.desk("en");
    page.navigate(site.address() + "/sign-in");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasAttribute("href", "#main");
    page.locator("#email").focus();
    page.keyboard().type("mentor@demo.example");
    page.keyboard().press("Tab");
    page.keyboard().type(SignInPage.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL("**/home");
    UnitPage.open(site, page, "W2", "check");
    page.locator("[data-start]").focus();
    page.keyboard().press("Enter");
    page.locator("[data-submit]").waitFor();
    Locator question = UnitPage.withRadios(page); // which ones are asked is drawn
    question.locator("input[type=radio]").first().focus();
    page.keyboard().press("Space");
    assertThat(question.locator("[data-save]")).hasText("Saved");
  }
}
