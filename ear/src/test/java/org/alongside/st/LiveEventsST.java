package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A coordinator plans a live event and finds who leads it; a peer takes a place and gives it back,
 * and has it in their own calendar; attendance is taken on a phone.
 */
@InBrowser
class LiveEventsST {
  @Test
  void fromTheDeskToAPlace(Site site) {
    PeoplePages desk = PeoplePages.as(site, site.desk("en"), "coordinator");
    Page page = desk.page();
    desk.open("/schedule/planned");
    Access.check(page);
    page.locator("main a[href='/schedule/plan']").click();
    page.waitForURL("**/schedule/plan");
    Access.check(page);
    page.locator("[id='plan:module']").selectOption("P02");
    desk.fill("plan:day_input", LocalDate.now().plusDays(20).toString()).fill("plan:time", "13:15");
    desk.fill("plan:place", "Riverbend Hospital, room 9")
        .fill("plan:places", "0")
        .press("plan:save");
    assertThat(page.locator("#planNews .messages")).containsText("places");
    desk.fill("plan:places", "1").press("plan:save");
    page.waitForURL("**/schedule/change?id=**");
    assertThat(page.locator("main")).containsText("Now choose who leads it");
    String id = page.url().replaceAll(".*id=([^&]+).*", "$1");
    desk.find("mentor@demo");
    page.locator("[id='staffForm:lead']").click();
    assertThat(page.locator("#changeNews [data-said]")).isVisible();
    Access.check(page);

    Page peer = SignInPage.as(site, site.desk("en"), "peer");
    peer.navigate(site.address() + "/schedule/events");
    Access.check(peer);
    peer.locator("main a[href='/schedule/event?id=" + id + "']").click();
    peer.waitForURL("**/schedule/event?id=**");
    Access.check(peer);
    peer.locator("[id='place:join']").click();
    assertThat(peer.locator("#eventPart .status-done")).hasText("You have a place");
    assertThat(peer.locator("#eventNews [data-said]")).isVisible();
    APIResponse file =
        peer.context().request().get(site.address() + "/schedule/event-file?id=" + id);
    assertThat(file.text()).contains("SUMMARY:Live event P02");
    calendar(site, peer, id);
    peer.navigate(site.address() + "/schedule/event?id=" + id);
    peer.locator("[id='place:leave']").click();
    assertThat(peer.locator("[id='place:join']")).isVisible();

    page.locator("[id='cancelForm:cancel']").click();
    page.locator(".ui-confirmdialog-yes").click();
    assertThat(page.locator("#changePart")).containsText("Cancelled");
  }

  private static void calendar(Site site, Page peer, String id) {
    peer.navigate(site.address() + "/schedule/calendar");
    Access.check(peer);
    peer.locator("[id='feed:make']").click();
    String secret = peer.locator(".secret").textContent().replaceAll(".*/calendar/", "/calendar/");
    String address = site.address() + secret;
    assertThat(site.desk("en").context().request().get(address).text()).contains("UID:" + id);
    peer.locator("[id='feed:revoke']").click();
    assertThat(peer.locator("#feedNews [data-said]")).isVisible();
    assertThat(peer.context().request().get(address).status()).isEqualTo(404);
  }

  @Test
  void attendanceIsTakenOnAPhoneByTaps(Site site) {
    PeoplePages phone = PeoplePages.as(site, site.phone("fr"), "coordinator");
    Page page = phone.page();
    page.navigate(site.address() + "/schedule/planned?part=to_confirm&lang=fr");
    Access.check(page);
    page.locator("main a.row-title[lang='fr']:has-text('Supervision')").first().click();
    page.waitForURL("**/schedule/change?id=**");
    page.locator("main a[href*='/schedule/attendance']").click();
    page.waitForURL("**/schedule/attendance?id=**");
    Access.check(page);
    page.locator("[id='sheet:people:0:here']").click();
    assertThat(page.locator("[id='sheet:people:0:here'][aria-pressed=true]")).isVisible();
    assertThat(page.locator("[id='sheet:people:0:here']")).isFocused();
    page.locator("[id='sheet:people:0:here']").click();
    assertThat(page.locator("[id='sheet:people:0:here'][aria-pressed=false]")).isVisible();
    page.locator("[id='sheet:people:1:missing']").click();
    assertThat(page.locator("[id='sheet:people:1:missing'][aria-pressed=true]")).isVisible();
    page.locator("[id='sheet:rest']").click();
    assertThat(page.locator("[id='sheet:people:0:here'][aria-pressed=true]")).isVisible();
    Access.check(page);
    page.locator("[id='sheet:confirm']").click();
    page.locator(".ui-confirmdialog-yes").click();
    assertThat(page.locator("main .notice-done").first()).isVisible();
    assertThat(page.locator("main .status-done")).hasCount(4);
    Access.check(page);
    page.locator("main a[href*='/schedule/guide']").click();
    page.waitForURL("**/schedule/guide?id=**");
    Access.check(page);
  }
}
