package org.alongside.st;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Page object of the pages about people: their sections, lists and the question before an end. */
final class PeoplePages {
  private final Site site;
  private final Page page;

  private PeoplePages(Site site, Page page) {
    this.site = site;
    this.page = page;
  }

  /** Signed in as one of the demonstration. */
  static PeoplePages as(Site site, Page page, String who) {
    SignInPage.as(site, page, who);
    return new PeoplePages(site, page);
  }

  Page page() {
    return page;
  }

  PeoplePages open(String address) {
    page.navigate(site.address() + address);
    Access.check(page);
    return this;
  }

  PeoplePages fill(String idEnd, String value) {
    field(idEnd).fill(value);
    return this;
  }

  PeoplePages choose(String idEnd, String words) {
    field(idEnd).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(words));
    return this;
  }

  /** A field by the end of its id. */
  Locator field(String idEnd) {
    return page.locator(":is(input, select, textarea)[id$='" + idEnd + "']:visible").first();
  }

  PeoplePages press(String idEnd) {
    button(idEnd).click();
    return this;
  }

  Locator button(String idEnd) {
    return page.locator("button[id$='" + idEnd + "']:visible").first();
  }

  /** Opens what is folded. */
  PeoplePages unfold(String words) {
    page.locator("summary:has-text('" + words + "')").first().click();
    return this;
  }

  /** Answers the question that a button asks. */
  void answer(boolean yes) {
    Locator answer = page.locator(yes ? ".ui-confirmdialog-yes" : ".ui-confirmdialog-no");
    answer.waitFor();
    answer.click();
  }

  /** Looks for somebody to choose. */
  PeoplePages find(String who) {
    page.locator("#who").fill(who);
    page.locator("#who").press("Enter");
    page.waitForURL("**who=**");
    return this;
  }

  /** Waits for the word that something went well. */
  Locator said() {
    return page.locator("[data-said], .notice-done");
  }
}
