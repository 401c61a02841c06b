package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * Somebody takes their data away, asks to be erased, changes their mind, and is erased after all.
 */
@InBrowser
class ErasesOneselfST {
  private static final String PASSWORD = "a long and quiet river";
  private static final String ERASED = "Name erased · Nom effacé";

  @Test
  void takesEverythingAlongAndIsNobodyAfterwards(Site site) throws IOException {
    String family = "Goer " + UUID.randomUUID().toString().substring(0, 8);
    String email = family.replace(' ', '.').toLowerCase() + "@example.org";
    PeoplePages pages = PeoplePages.as(site, site.desk("en"), "coordinator");
    Page desk = pages.page();
    pages.open("/people/invite");
    pages.fill("given", "Kit").fill("family", family).fill("invite:email", email);
    desk.locator("input[type=checkbox][value='PEER']").check();
    desk.locator("input[type=radio][value='false']").check();
    pages.press("invite:add");
    String invitation = desk.locator("code.secret").textContent().strip();

    Page phone = site.phone("en");
    phone.navigate(invitation);
    phone.locator("input[type=password]").fill(PASSWORD);
    phone.locator("[id$='save']").click();
    phone.waitForURL("**/home");
    phone.navigate(site.address() + "/profile");
    phone.locator("main a[href='/profile/data']").click();
    Access.check(phone);
    takes(phone, email);
    asks(site, phone);
    assertThat(phone.locator(".notice-soon")).isVisible();
    Access.check(phone);
    phone.locator("#stay").click();
    assertThat(phone.locator("main")).containsText("Nothing was erased");
    asks(site, phone);

    PeoplePages admin = PeoplePages.as(site, site.desk("en"), "admin");
    Page office = admin.page();
    admin.open("/people/list?q=" + family.replace(' ', '+'));
    office.locator("main td a:has-text('" + family + "')").click();
    office.locator("main a[href^='/admin/erase']").click();
    Access.check(office);
    office.locator("[id='erase:name']").fill("Somebody else");
    office.locator("[id='erase:now']").click();
    assertThat(office.locator("[id='erase:name-error']")).containsText("as it stands above");
    office.locator("[id='erase:name']").fill("Kit " + family);
    office.locator("[id='erase:now']").click();
    office.waitForURL("**/admin/retention");
    assertThat(office.locator("main")).containsText("is erased");
    Access.check(office);

    phone.navigate(site.address() + "/profile/data");
    phone.waitForURL("**/sign-in**");
    SignInPage.open(site, phone).with(email, PASSWORD);
    assertThat(phone.locator(".messages")).isVisible();
    desk.navigate(site.address() + "/people/list?state=LEFT&q=Name");
    assertThat(desk.locator("main td a:has-text('" + ERASED + "')").first()).isVisible();
    desk.navigate(site.address() + "/people/list?state=LEFT&q=" + family.replace(' ', '+'));
    assertThat(desk.locator("main")).containsText("Nobody fits");
  }

  private static void takes(Page phone, String email) throws IOException {
    Download download =
        phone.waitForDownload(
            () -> phone.locator("form[action='/profile/data-file'] button").click());
    try (ZipFile zip = new ZipFile(download.path().toFile())) {
      for (String file : new String[] {"index.html", "data.json"}) {
        String text =
            new String(
                zip.getInputStream(zip.getEntry(file)).readAllBytes(), StandardCharsets.UTF_8);
        org.assertj.core.api.Assertions.assertThat(text).contains("Kit", email);
      }
      org.assertj.core.api.Assertions.assertThat(zip.getEntry("schema.json")).isNotNull();
    }
  }

  private static void asks(Site site, Page phone) {
    phone.navigate(site.address() + "/profile/erase");
    phone.locator("[id='erase:password']").fill("not my password");
    phone.locator("[id='erase:ask']").click();
    assertThat(phone.locator("[id='erase:password-error']")).containsText("not your password");
    Access.check(phone);
    phone.locator("[id='erase:password']").fill(PASSWORD);
    phone.locator("[id='erase:ask']").click();
    phone.waitForURL("**/profile/data");
  }
}
