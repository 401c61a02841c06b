package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/**
 * An administrator adds a person, hands over the link; the person chooses a password on a phone and
 * comes in.
 */
@InBrowser
class AdministratorAddsAPersonST {
  private static final String PASSWORD = "a long and quiet river";

  @Test
  void fromTheInvitationToTheirHomePage(Site site) {
    Page admin = SignInPage.as(site, site.desk("en"), "admin");
    admin.navigate(site.address() + "/people/list");
    Access.check(admin);
    admin.navigate(site.address() + "/people/invite");
    Access.check(admin);
    admin.getByLabel("Given name").fill("Noor");
    admin.getByLabel("Family name").fill("Example");
    admin.locator("[id$='email']").fill("noor@example.org");
    admin.locator("input[type=checkbox][value='STAFF']").check();
    admin.locator("input[type=radio][value='false']").check();
    admin.locator("[id$='add']").click();
    String link = admin.locator("code.secret").textContent().strip();
    Access.check(admin);

    Page phone = site.phone("en");
    phone.navigate(link);
    Access.check(phone);
    phone.locator("input[type=password]").fill(PASSWORD);
    phone.locator("[id$='save']").click();
    phone.waitForURL("**/home");
    assertThat(phone.getByRole(AriaRole.HEADING).first()).containsText("Noor");
    phone.navigate(site.address() + "/profile");
    Access.check(phone);
    phone.navigate(link);
    assertThat(phone.locator("input[type=password]")).hasCount(0);
  }
}
