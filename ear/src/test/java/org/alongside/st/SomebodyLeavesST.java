package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Somebody leaves: they are out at once, and take what is theirs with them by a link. */
@InBrowser
class SomebodyLeavesST {
  private static final String PASSWORD = "a long and quiet river";

  @Test
  void outAtOnceAndNotWithoutTheirOwn(Site site) throws IOException {
    PeoplePages pages = PeoplePages.as(site, site.desk("en"), "coordinator");
    Page desk = pages.page();
    pages.open("/people/invite");
    pages.fill("given", "Sol").fill("family", "Leaver").fill("invite:email", "sol@example.org");
    desk.locator("input[type=checkbox][value='PEER']").check();
    desk.locator("input[type=radio][value='false']").check();
    pages.press("invite:add");
    String invitation = desk.locator("code.secret").textContent().strip();
    String address = desk.url().replaceAll("#.*", "");

    Page phone = site.phone("en");
    phone.navigate(invitation);
    phone.locator("input[type=password]").fill(PASSWORD);
    phone.locator("[id$='save']").click();
    phone.waitForURL("**/home");

    desk.navigate(address);
    pages.unfold("This person is leaving");
    pages.choose("leaveForm:reason", "By their own choice").press("leaveForm:leave");
    pages.answer(true);
    assertThat(desk.locator("#leavingNews")).containsText("written down");
    Access.check(desk);

    phone.navigate(site.address() + "/home");
    phone.waitForURL("**/sign-in**");
    SignInPage.open(site, phone).with("sol@example.org", PASSWORD);
    assertThat(phone.locator(".messages")).isVisible();

    pages.press("leftForm:export");
    String link = desk.locator("code.secret").textContent().strip();
    Access.check(desk);
    phone.navigate(link);
    assertThat(phone.locator("main")).containsText("Sol Leaver");
    Access.check(phone);
    Download download =
        phone.waitForDownload(() -> phone.locator("main button[type=submit]").click());
    try (ZipFile zip = new ZipFile(download.path().toFile())) {
      String page =
          new String(
              zip.getInputStream(zip.getEntry("index.html")).readAllBytes(),
              StandardCharsets.UTF_8);
      org.assertj.core.api.Assertions.assertThat(page)
          .contains("Sol", "Peer support worker", "Modules completed");
      org.assertj.core.api.Assertions.assertThat(zip.getEntry("data.json")).isNotNull();
    }
    phone.navigate(link);
    assertThat(phone.locator("main")).containsText("has been used");
    assertThat(phone.locator("main button[type=submit]")).hasCount(0);
    Access.check(phone);

    desk.navigate(site.address() + "/people/list?state=LEFT&q=leaver");
    assertThat(desk.locator("main td a:has-text('Leaver, Sol')")).isVisible();
    desk.navigate(site.address() + "/people/list?q=leaver");
    assertThat(desk.locator("main")).containsText("Nobody fits");
  }
}
