package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Somebody uses a page whose scripts are still on their way: what they choose and type is kept, and
 * a button that asks first is not taken at its first word.
 */
@InBrowser
class SlowLineST {
  @Test
  void whatWasChosenAndTypedIsKept(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "convenor");
    UnitPage unit = UnitPage.open(site, page, "W4", "check");
    unit.start();
    Locator question = UnitPage.withRadios(page);
    Locator choice = question.locator("input[type=radio]").first();
    // as after a part of the page was done: the scripts lead on, but not away from where one is
    page.evaluate("sessionStorage.setItem('alongside:focus', 'main')");
    SlowLine line = SlowLine.open(page, page.url());
    choice.check();
    line.comes();
    assertThat(question.locator("[data-save]")).hasText("Saved");
    assertThat(choice).isFocused();
    page.reload();
    assertThat(choice).isChecked();
  }

  @Test
  void wordsOfAFormStayOnTheDevice(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "peer");
    SlowLine line = SlowLine.open(page, site.address() + "/mentoring/credits");
    Locator field = page.locator("[id='ask:words']");
    field.fill("Begun on a slow line");
    line.comes();
    page.reload();
    assertThat(field).hasValue("Begun on a slow line");
  }

  @Test
  void aButtonThatAsksFirstIsNotTakenAtItsWord(Site site) {
    PeoplePages desk = PeoplePages.as(site, site.desk("en"), "coordinator");
    Page page = desk.page();
    desk.open("/schedule/plan");
    page.locator("[id='plan:module']").selectOption("P03");
    desk.fill("plan:day_input", LocalDate.now().plusDays(30).toString()).fill("plan:time", "13:15");
    desk.fill("plan:place", "Riverbend Hospital, room 9").fill("plan:places", "1");
    desk.press("plan:save");
    page.waitForURL("**/schedule/change?id=**");
    SlowLine line = SlowLine.open(page, page.url());
    page.locator("[id='cancelForm:cancel']").click();
    line.comes();
    assertThat(page.locator(".ui-confirmdialog-yes")).isVisible();
    assertThat(page.locator("#changePart")).not().containsText("Cancelled");
    page.locator(".ui-confirmdialog-yes").click();
    assertThat(page.locator("#changePart")).containsText("Cancelled");
  }
}
