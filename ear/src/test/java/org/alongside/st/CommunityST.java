package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * A convenor runs a meeting on a phone: from their home page to who is there, the notes and the
 * end; and a topic goes on. Whoever looks after people stays outside.
 */
@InBrowser
class CommunityST {
  private static final String BEGUN =
      "`alongside:words:${document.querySelector('meta[name=person]').content}:`";

  @Test
  void aConvenorRunsAMeetingOnAPhone(Site site) {
    PeoplePages phone = PeoplePages.as(site, site.phone("en"), "peer");
    Page page = phone.page();
    page.locator("main a[href*='/community/meeting?id=']").first().click();
    page.waitForURL("**/community/meeting?id=**");
    Access.check(page);
    page.locator("main a[href*='/community/attendance']").click();
    page.waitForURL("**/community/attendance?id=**");
    Access.check(page);
    page.locator("[id='sheet:people:0:here']").click();
    assertThat(page.locator("[id='sheet:people:0:here'][aria-pressed=true]")).isVisible();
    assertThat(page.locator("[id='sheet:people:0:here']")).isFocused();
    page.locator("[id='sheet:people:1:missing']").click();
    assertThat(page.locator("[id='sheet:people:1:missing'][aria-pressed=true]")).isVisible();
    page.locator("[id='sheet:rest']").click();
    assertThat(page.locator("[id='sheet:people:2:here'][aria-pressed=true]")).isVisible();
    Access.check(page);
    page.locator("[id='sheet:close']").click();
    phone.answer(true);
    page.waitForURL("**/community/meeting?id=**");
    assertThat(page.locator("main .status-done").first()).hasText("Held");
    phone.fill("1:note:words", "Wait with them for the bus.");
    page.reload();
    assertThat(phone.field("1:note:words")).hasValue("Wait with them for the bus.");
    phone.press("1:note:write");
    assertThat(page.locator("#news [data-said]")).containsText("Notes saved");
    page.reload();
    assertThat(phone.field("1:note:words")).hasValue("Wait with them for the bus.");
    Access.check(page);
    aTopicGoesOn(phone);
    String space =
        page.url().replaceAll("/community/.*", "")
            + page.locator("nav.tabs a").first().getAttribute("href");
    for (String who : new String[] {"coordinator", "leader"}) {
      Page outside = SignInPage.as(site, site.desk("en"), who);
      assertThat(outside.navigate(space).status()).as(who).isEqualTo(404);
      outside.context().close();
    }
    wordsThatWereBegunAreForNobodyElse(site, phone);
  }

  /** One machine that several people use. */
  private static void wordsThatWereBegunAreForNobodyElse(Site site, PeoplePages phone) {
    Page page = phone.page();
    page.locator("main a[href*='/community/topic?id=']").first().click();
    page.waitForURL("**/community/topic?id=**");
    page.locator("main a[href*='answer=']").first().click();
    page.waitForURL("**answer=**");
    phone.fill("write:words", "Not for the whole ward.");
    page.evaluate(
        "Object.entries({young: 6, old: 8}).forEach(([name, days]) => localStorage.setItem("
            + BEGUN
            + " + name, JSON.stringify({at: Date.now() - days * 24 * 60 * 60 * 1000})))");
    page.reload();
    assertThat(phone.field("write:words")).hasValue("Not for the whole ward.");
    assertThat(waiting(page)).contains("Not for the whole ward.", ":young").doesNotContain(":old");
    page.context().clearCookies();
    SignInPage.as(site, page, "leader");
    assertThat(waiting(page)).doesNotContain("alongside:words:");
    page.evaluate(
        "localStorage.setItem(" + BEGUN + " + 'young', JSON.stringify({at: Date.now()}))");
    page.locator("form[data-sign-out]").evaluate("form => form.requestSubmit()");
    page.waitForURL("**/sign-in**");
    assertThat(waiting(page)).doesNotContain("alongside:");
  }

  /** Everything that this browser keeps for the site. */
  private static String waiting(Page page) {
    return String.valueOf(
        page.evaluate("JSON.stringify(Object.entries({...localStorage, ...sessionStorage}))"));
  }

  private static void aTopicGoesOn(PeoplePages phone) {
    Page page = phone.page();
    phone.open("/community/mine");
    page.locator("main a[href*='/community/space?id=']").first().click();
    page.waitForURL("**/community/space?id=**");
    Access.check(page);
    page.locator("nav.tabs a[href*='/community/topics']").click();
    page.waitForURL("**/community/topics?id=**");
    Access.check(page);
    page.locator("main a[href*='/community/topic?id=']").first().click();
    page.waitForURL("**/community/topic?id=**");
    Access.check(page);
    page.locator("main a[href*='answer=']").first().click();
    page.waitForURL("**answer=**");
    phone.fill("write:words", "I listen to the rain.");
    page.reload();
    assertThat(phone.field("write:words")).hasValue("I listen to the rain.");
    phone.press("write:post");
    assertThat(page.locator("#news [data-said]")).isVisible();
    assertThat(page.locator(".post").last()).containsText("I listen to the rain.");
    assertThat(phone.field("write:words")).hasValue("");
    page.locator(".post").last().locator("a[href*='/community/post?id=']").click();
    page.waitForURL("**/community/post?id=**");
    phone.fill("edit:words", "I listen to the rain, on my phone.").press("edit:save");
    page.waitForURL("**/community/topic?id=**");
    assertThat(page.locator(".post").last()).containsText("on my phone");
    page.locator("main p a[href*='/community/topics']").first().click();
    page.waitForURL("**/community/topics?id=**");
  }

  @Test
  void theOtherPagesInBothLanguages(Site site) {
    PeoplePages peer = PeoplePages.as(site, site.desk("fr"), "peer");
    peer.open("/community/mine").open("/community/sessions");
    peer.open("/community/mine");
    peer.page().locator("main a[href*='/community/space?id=']").first().click();
    peer.page().waitForURL("**/community/space?id=**");
    String id = peer.page().url().replaceAll(".*id=([^&#]+).*", "$1");
    peer.open("/community/members?id=" + id).open("/community/meetings?id=" + id);
    peer.open("/community/reports?id=" + id).open("/community/resources?id=" + id);
    peer.page().locator("main a[href*='/community/resource?id=']").first().click();
    peer.page().waitForURL("**/community/resource?id=**");
    Access.check(peer.page());
    peer.press("using:used");
    assertThat(peer.said().first()).isVisible();
    peer.open("/community/decisions?id=" + id).open("/community/polls?id=" + id);
    PeoplePages staff = PeoplePages.as(site, site.desk("en"), "leader");
    staff.open("/community/sessions").page().locator("button[id*=':come-']").first().click();
    assertThat(staff.page().locator("main li .status-done").first()).hasText("You come");
    Access.check(staff.page());
    PeoplePages coordinator = PeoplePages.as(site, site.desk("en"), "coordinator");
    coordinator.open("/community/desk").find("mentor@demo");
    Access.check(coordinator.page());
    assertThat(coordinator.page().locator("[id='found:make']")).isVisible();
  }
}
