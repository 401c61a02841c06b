package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An administrator comes in, passes over the frame and changes a setting, without a mouse. */
@InBrowser
class KeyboardOnlyST {
  private static final int MOST_STEPS = 150;

  @Test
  void fromSignInToAChangedSetting(Site site) {
    Page page = site.desk("en");
    page.navigate(site.address() + "/sign-in");
    goTo(page, page.locator("#email"));
    page.keyboard().type("admin@demo.example");
    goTo(page, page.locator("#password"));
    page.keyboard().type(SignInPage.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL("**/home");

    page.keyboard().press("Tab");
    assertThat(page.locator("a.skip")).isFocused();
    assertThat(page.locator("a.skip")).isInViewport();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    Locator first = page.locator("main :is(a, button, input, select, textarea, summary)").first();
    assertThat(first).isFocused();

    page.navigate(site.address() + "/admin/settings");
    Locator contact = page.locator("[id='set-site-contact:typed']");
    Locator saved = page.locator("#set-site-contact [data-said]");
    goTo(page, contact);
    page.keyboard().type("keys@example.org");
    page.keyboard().press("Enter");
    assertThat(saved).isVisible();
    page.reload();
    assertThat(contact).hasValue("keys@example.org");
    goTo(page, contact);
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().press("Delete");
    goTo(page, page.locator("[id='set-site-contact:save']"));
    page.keyboard().press("Space");
    assertThat(saved).isVisible();
    Access.check(page);
  }

  /** By the Tab key alone, in the order of the page. */
  private static void goTo(Page page, Locator wanted) {
    for (int i = 0; i < MOST_STEPS; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(wanted.evaluate("e => e === document.activeElement"))) {
        return;
      }
    }
    assertThat(wanted).isFocused();
  }
}
