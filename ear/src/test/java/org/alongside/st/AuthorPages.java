package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Page object of the pages under /authoring. */
final class AuthorPages {
  private static final int MOST_TABS = 150;

  private final Site site;
  private final Page page;

  private AuthorPages(Site site, Page page) {
    this.site = site;
    this.page = page;
  }

  /** The demonstration's coordinator at a desk. */
  static AuthorPages coordinator(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "coordinator");
    return new AuthorPages(site, page);
  }

  Page page() {
    return page;
  }

  AuthorPages open(String path) {
    page.navigate(site.address() + path);
    return this;
  }

  /** The list, and a draft of this module begun or gone on with. */
  void change(String code) {
    open("/authoring/modules?q=" + code);
    page.locator("main tbody tr").locator("button, a.button").first().click();
    page.waitForURL("**/authoring/outline?draft=**");
  }

  String draft() {
    return page.url().replaceAll(".*draft=([^&#]+).*", "$1");
  }

  Locator field(String file, String place) {
    return page.locator("[data-field='" + file + "~" + place.replace('/', '~') + "']");
  }

  /** Writes a value and waits until it is said to be stored. */
  void write(String file, String place, String text) {
    Locator field = field(file, place);
    field.locator("input, textarea").first().fill(text);
    saved(field);
  }

  void saved(Locator field) {
    assertThat(field.locator("[data-save]")).hasText(Pattern.compile("Saved"));
  }

  /** Asks for a review, approves as the only coordinator, publishes. */
  void publish() {
    open("/authoring/review?draft=" + draft());
    assertThat(page.locator("main")).containsText("Nothing is left to put right");
    page.locator("form[data-step='submission'] button").click();
    page.locator("form[data-step='approval'] button").click();
    Locator publication = page.locator("form[data-step='publication']");
    publication.locator("textarea").fill("A first version");
    publication.locator("button").click();
    page.waitForURL("**/authoring/versions?code=**");
  }

  /** Walks with Tab until the focus is on what {@code selector} names. */
  void tabTo(String selector) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(
          page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
        return;
      }
    }
    throw new AssertionError("no way by keyboard to " + selector + " on " + page.url());
  }

  /** The same, then types. */
  void type(String selector, String text) {
    tabTo(selector);
    page.keyboard().insertText(text);
  }
}
