package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody writes a story, shows it to their mentor, and takes it back while it is open there. */
@InBrowser
class SharesAStoryST {
  private static final String SHOWN = "I waited two hours for the pass.";
  private static final String KEPT = "Nobody knows who drove me there.";

  @Test
  void whatIsTakenBackIsGoneFromTheMentorsOpenPageAtTheNextClick(Site site) {
    PeoplePages owner = PeoplePages.as(site, site.phone("en"), "peer");
    Page page = owner.open("/stories/mine").page();
    owner.press("0:beginForm:begin");
    page.waitForURL("**/stories/story?id=**");
    write(page, 0, SHOWN);
    page.locator("select[id$=':mark']").first().selectOption("ONE_TO_ONE");
    assertThat(owner.said().first()).containsText("with whom you share it");
    owner.press("studio:add");
    assertThat(page.locator("select[id$=':mark']")).hasCount(2);
    write(page, 1, KEPT);
    Access.check(page);
    String story = page.url().replaceAll(".*id=([^&]+).*", "$1");
    owner.open("/stories/sharing?id=" + story);
    assertThat(page.locator(".story-reading").first()).containsText(SHOWN);
    Locator mentor = page.locator("select[id$=':person'] option:has-text('my mentor')").first();
    page.locator("select[id$=':person']").selectOption(mentor.getAttribute("value"));
    owner.press("shareForm:share");
    assertThat(page.locator("main")).containsText("Not opened");

    PeoplePages reader = PeoplePages.as(site, site.desk("en"), "mentor");
    reader.open("/stories/shared").page().locator("main a[href*='/stories/read']").first().click();
    assertThat(reader.page().locator("article")).containsText(SHOWN);
    Access.check(reader.page());
    assertThat(reader.page().content()).doesNotContain(KEPT);
    String open = reader.page().url();
    page.reload();
    assertThat(page.locator("main")).containsText("Opened once");
    owner.press("revoke");
    assertThat(page.locator("main")).containsText("Taken back");
    reader.page().reload();
    assertThat(reader.page().locator("body")).not().containsText(SHOWN);
    assertThat(reader.page().request().get(open).status()).isEqualTo(404);
  }

  private static void write(Page page, int passage, String text) {
    Locator place = page.locator(".story-passages [data-note]").nth(passage);
    assertThat(place.locator("textarea")).isEditable();
    place.locator("textarea").pressSequentially(text);
    assertThat(place.locator("[data-save]")).hasText("Saved");
  }
}
