package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An administrator changes a setting; what is no value is refused at its field. */
@InBrowser
class SettingsPageST {
  @Test
  void aSettingIsSavedByItselfAndARefusedOneKeepsWhatWasTyped(Site site) {
    PeoplePages pages = PeoplePages.as(site, site.desk("en"), "admin");
    Page page = pages.page();
    pages.open("/admin/settings");
    Locator contact = page.locator("[id='set-site-contact:typed']");
    contact.fill("help@example.org");
    page.locator("[id='set-site-contact:save']").click();
    assertThat(page.locator("#set-site-contact [data-said]")).isVisible();
    page.reload();
    assertThat(contact).hasValue("help@example.org");

    Locator zone = page.locator("[id='set-site-zone:typed']");
    zone.fill("Moon/Base");
    page.locator("[id='set-site-zone:save']").click();
    assertThat(zone).hasAttribute("aria-invalid", "true");
    assertThat(zone).hasValue("Moon/Base");
    Access.check(page);
    page.reload();
    assertThat(zone).not().hasValue("Moon/Base");
    page.locator("#set-site-contact details.more > summary").click();
    assertThat(page.locator("#set-site-contact .changes")).containsText("help@example.org");
    Access.check(page);
    page.locator("[id='set-site-contact:reset']").click();
    assertThat(page.locator("#set-site-contact [data-said]")).isVisible();
    assertThat(contact).hasValue("");
    assertThat(page.locator("[id='set-site-contact:reset']")).hasCount(0);
    assertThat(page.locator("#set-site-contact .changes > li")).not().hasCount(1);
  }
}
