package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

/**
 * A new person comes in by invitation, on a phone: the mail with their link is read where the
 * demonstration shows it, and never leaves the machine, whatever the settings say. Later they
 * forget their password.
 */
@InBrowser
class NewPersonComesInByMailST {
  private static final String EMAIL = "wren.byMail@example.org";
  private static final String PASSWORD = "a long and quiet river";
  private static final String ANOTHER = "a short and noisy brook";

  @Test
  void fromTheInvitationToTheirHomePageAndBackInAfterForgetting(Site site) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      PeoplePages desk = PeoplePages.as(site, site.desk("en"), "admin");
      set(desk, "mail-host", "127.0.0.1");
      set(desk, "mail-port", String.valueOf(server.getLocalPort()));
      invite(desk);
      Page phone = comeIn(site, link(desk, "Invitation"));
      forget(site, desk, phone);
      set(desk, "mail-host", "");
      server.setSoTimeout(1);
      assertThatThrownBy(server::accept)
          .as("a connection to the mail server")
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  private static void set(PeoplePages pages, String name, String value) {
    Page page = pages.page();
    page.navigate(page.url().replaceAll("(https?://[^/]+).*", "$1/admin/settings"));
    page.locator("[id='set-" + name + ":typed']").fill(value);
    page.locator("[id='set-" + name + ":save']").click();
    assertThat(page.locator("#set-" + name + " [data-said]")).isVisible();
  }

  private static void invite(PeoplePages desk) {
    Page page = desk.page();
    desk.open("/people/invite");
    desk.fill("given", "Wren").fill("family", "By-Mail").fill("invite:email", EMAIL);
    desk.choose("team", "Riverside community team");
    page.locator("input[type=checkbox][value='PEER']").check();
    desk.press("invite:add");
    page.waitForURL("**/people/person?id=**");
    assertThat(page.locator("main")).containsText("on its way");
    assertThat(page.locator("code.secret")).hasCount(0);
  }

  /** The link in the latest mail of a kind to the person, as the page about mail shows it. */
  private static String link(PeoplePages desk, String kind) {
    Page page = desk.page();
    desk.open("/admin/mail?part=done");
    Locator mail =
        page.locator(
            "main tr:has-text('"
                + EMAIL.toLowerCase(java.util.Locale.ROOT)
                + "'):has-text('"
                + kind
                + "') a");
    page.waitForCondition(
        () -> {
          page.reload();
          return mail.count() > 0;
        });
    mail.first().click();
    page.waitForURL("**/admin/mail-shown?id=**");
    Access.check(page);
    String text = page.locator("pre.mail-text").innerText();
    org.assertj.core.api.Assertions.assertThat(text).startsWith("Hello Wren");
    return text.replaceAll("(?s).*?(http\\S+token=\\S+).*", "$1");
  }

  private static Page comeIn(Site site, String link) {
    Page phone = site.phone("en");
    phone.navigate(link);
    Access.check(phone);
    phone.locator("input[type=password]").fill(PASSWORD);
    phone.locator("[id$='save']").click();
    phone.waitForURL("**/home");
    assertThat(phone.locator("h1")).containsText("Wren");
    assertThat(phone.locator(".inbox-count")).containsText("1");
    Access.check(phone);
    phone.locator(".inbox-link").click();
    phone.waitForURL("**/inbox");
    Access.check(phone);
    Locator line = phone.locator(".inbox-line");
    assertThat(line).containsText("Riverside community team");
    line.click();
    phone.waitForURL("**/home");
    assertThat(phone.locator(".inbox-count")).hasCount(0);
    phone.navigate(site.address() + "/profile/messages");
    phone.locator("[id='choices:how-team-joined']").selectOption("WEEKLY");
    phone.locator("[id='choices:from']").fill("21:00");
    phone.locator("[id='choices:save']").click();
    assertThat(phone.locator("[id='choices:until-error']")).containsText("both ends");
    phone.locator("[id='choices:until']").fill("07:30");
    phone.locator("[id='choices:save']").click();
    assertThat(phone.locator("[data-said]")).isVisible();
    Access.check(phone);
    phone.reload();
    assertThat(phone.locator("[id='choices:how-team-joined']")).hasValue("WEEKLY");
    assertThat(phone.locator("[id='choices:until']")).hasValue("07:30");
    return phone;
  }

  private static void forget(Site site, PeoplePages desk, Page phone) {
    Page other = site.desk("en");
    other.navigate(site.address() + "/sign-in");
    other.locator("#forgotten").click();
    Access.check(other);
    other.locator("#email").fill("nobody.at.all@example.org");
    other.locator("#ask").click();
    other.waitForURL("**/forgotten?asked=true");
    String unknown = other.locator("main").innerText();
    other.navigate(site.address() + "/forgotten");
    other.locator("#email").fill(EMAIL);
    other.locator("#ask").click();
    other.waitForURL("**/forgotten?asked=true");
    org.assertj.core.api.Assertions.assertThat(other.locator("main").innerText())
        .isEqualTo(unknown);
    Access.check(other);
    String link = link(desk, "Forgotten password");
    other.navigate(link);
    other.locator("input[type=password]").fill(ANOTHER);
    other.locator("[id$='save']").click();
    other.waitForURL("**/home");
    phone.navigate(site.address() + "/home");
    phone.waitForURL("**/sign-in**");
    other.navigate(link);
    assertThat(other.locator("input[type=password]")).hasCount(0);
  }

  @Test
  void thePagesAboutMailAreReadableByWhoLooksAfterEverybody(Site site) {
    PeoplePages desk = PeoplePages.as(site, site.desk("en"), "coordinator");
    Page page = desk.page();
    desk.open("/people/desk");
    page.locator("main a[href='/admin/mail']").click();
    assertThat(page.locator("main")).containsText("does not leave this machine");
    page.locator("[id='mail:pause']").click();
    assertThat(page.locator("[id='mail:standing']")).containsText("All mail is paused");
    Access.check(page);
    page.locator("[id='mail:goOn']").click();
    assertThat(page.locator("[id='mail:standing']")).not().containsText("All mail is paused");
    desk.open("/admin/mail?part=waiting").open("/admin/mail?part=trouble");
    desk.open("/admin/mail-words");
    assertThat(page.locator("main")).containsText("Un nouveau mot de passe");
    Page phone = SignInPage.as(site, site.phone("fr"), "mentor");
    phone.navigate(site.address() + "/inbox?lang=fr");
    assertThat(phone.locator(".inbox-line").first()).isVisible();
    Access.check(phone);
    phone.locator("main .pages a").click();
    phone.waitForURL("**/inbox?page=2");
    assertThat(phone.locator("main .pages")).containsText("Plus récents");
    org.assertj.core.api.Assertions.assertThat(
            phone.navigate(site.address() + "/admin/mail").status())
        .isEqualTo(404);
    phone.navigate(site.address() + "/home?lang=en");
  }
}
