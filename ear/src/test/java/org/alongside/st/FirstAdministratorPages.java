package org.alongside.st;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;

/** The pages by which an empty site gets its first administrator, team and person. */
final class FirstAdministratorPages {
  static final String PASSWORD = "a long and quiet river";
  private static final String EMAIL = "ada@example.org";

  private final String address;
  private final Page page;

  FirstAdministratorPages(String address, Page page) {
    this.address = address;
    this.page = page;
  }

  Page page() {
    return page;
  }

  /** Opens the link, is told of too short a password without losing a word, and sets one. */
  FirstAdministratorPages setUp(String link) {
    page.navigate(link);
    Access.check(page);
    page.locator("[id='first:given']").fill("Ada");
    page.locator("[id='first:family']").fill("First");
    page.locator("[id='first:email']").fill(EMAIL);
    page.locator("[id='first:password']").fill("short");
    page.locator("[id='first:save']").click();
    PlaywrightAssertions.assertThat(page.locator(".messages")).containsText("at least");
    PlaywrightAssertions.assertThat(page.locator("[id='first:given']")).hasValue("Ada");
    Access.check(page);
    page.locator("[id='first:password']").fill(PASSWORD);
    page.locator("[id='first:save']").click();
    page.waitForURL("**/sign-in**");
    return this;
  }

  FirstAdministratorPages signIn() {
    signIn(page, EMAIL, PASSWORD);
    return this;
  }

  void signIn(Page where, String email, String password) {
    if (!where.url().contains("/sign-in")) {
      where.navigate(address + "/sign-in");
    }
    where.locator("#email").fill(email);
    where.locator("#password").fill(password);
    where.locator("#submit").click();
    where.waitForURL(url -> !url.contains("/sign-in"));
  }

  void nothingIsThereYet(String link) {
    page.navigate(address + "/people/desk");
    Access.check(page);
    page.navigate(address + "/people/teams");
    PlaywrightAssertions.assertThat(page.locator("main")).containsText("No team yet");
    Access.check(page);
    page.navigate(link);
    PlaywrightAssertions.assertThat(page.locator("[id='first:save']")).hasCount(0);
  }

  /** Into a team and a role, by a link that is handed over. */
  String invite(String team, String given, String email) {
    page.navigate(address + "/people/team-add");
    page.locator("[id='add:name']").fill(team);
    page.locator("[id='add:save']").click();
    page.waitForURL("**/people/team?id=**");
    page.navigate(address + "/people/invite");
    page.locator("[id='invite:given']").fill(given);
    page.locator("[id='invite:family']").fill("Example");
    page.locator("[id='invite:email']").fill(email);
    page.locator("[id='invite:team']").selectOption(new SelectOption().setLabel(team));
    page.locator("input[type=checkbox][value='PEER']").check();
    page.locator("input[type=radio][value='false']").check();
    page.locator("[id='invite:add']").click();
    String invitation = page.locator("code.secret").textContent().strip();
    Access.check(page);
    return invitation;
  }
}
