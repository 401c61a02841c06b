package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * A coordinator changes a question and publishes while somebody is in the old version: they finish
 * in the old one, and whoever starts now gets the new.
 */
@InBrowser
class CoordinatorChangesAQuestionST {
  private static final String FILE = "before-the-meeting.en.yaml";
  private static final String PLACE = "questions/gate/stem";
  private static final String OLD = "isn’t allowed to start";
  private static final String NEW = "“Whoever has not done W1 to W3 may not meet the peer.”";

  @Test
  void whoIsInTheOldVersionFinishesThere(Site site) {
    Page learner = SignInPage.as(site, site.desk("en"), "convenor");
    UnitPage unit = UnitPage.open(site, learner, "W9", "before-the-meeting");
    unit.choose("gate", "false");
    unit.waitSaved("gate");

    AuthorPages pages = AuthorPages.coordinator(site);
    Page page = pages.page();
    pages.change("W9");
    String draft = pages.draft();
    Access.check(page);
    pages.open("/authoring/file?draft=" + draft + "&file=" + FILE);
    Access.check(page);
    page.locator("a[href*='questions/gate']").click();
    page.waitForURL("**at=questions/gate");
    Locator stem = pages.field(FILE, PLACE);
    assertThat(stem.locator("textarea")).hasValue(java.util.regex.Pattern.compile(OLD));
    pages.write(FILE, PLACE, NEW);
    stem.locator("summary").click();
    assertThat(stem.locator("[data-preview]")).containsText("may not meet the peer");
    Access.check(page);

    pages.open("/authoring/review?draft=" + draft);
    assertThat(page.locator("#effect")).containsText("they stay and finish in it");
    Access.check(page);
    page.locator("a[href*='/authoring/compare']").click();
    assertThat(page.locator(".difference")).hasCount(1);
    assertThat(page.locator(".difference")).containsText("may not meet the peer");
    Access.check(page);
    page.goBack();
    pages.publish();
    assertThat(page.locator("main tbody tr").first()).containsText("the site has nobody else");
    Access.check(page);

    learner.reload();
    assertThat(unit.question("gate")).containsText(OLD);
    unit.choose("nothing-against", "b");
    unit.waitSaved("nothing-against");
    for (String id : unit.questions()) {
      unit.question(id).locator("[data-check]").click();
      unit.question(id).locator(".feedback").first().waitFor();
    }
    unit.next();

    Page fresh = SignInPage.as(site, site.desk("en"), "analyst");
    UnitPage newer = UnitPage.open(site, fresh, "W9", "before-the-meeting");
    assertThat(newer.question("gate")).containsText("may not meet the peer");
  }

  @Test
  void twoWindowsAtTheSameTextShowBoth(Site site) {
    AuthorPages one = AuthorPages.coordinator(site);
    AuthorPages two = AuthorPages.coordinator(site);
    one.change("W6");
    String address = "/authoring/file?draft=" + one.draft() + "&file=check.en.yaml";
    String before =
        one.open(address).field("check.en.yaml", "intro").locator("textarea").inputValue();
    two.open(address);
    one.write("check.en.yaml", "intro", "One writes this.");
    Locator intro = two.field("check.en.yaml", "intro").locator("textarea");
    intro.fill("Two writes that.");
    Locator conflict = two.page().locator("#conflict");
    assertThat(conflict).isVisible();
    assertThat(conflict.locator("[data-theirs]")).hasText("One writes this.");
    assertThat(conflict.locator("[data-yours]")).hasText("Two writes that.");
    assertThat(intro).hasValue("Two writes that.");
    Access.check(two.page());
    conflict.locator("[data-take='yours']").click();
    two.saved(two.field("check.en.yaml", "intro"));
    one.page().reload();
    assertThat(one.field("check.en.yaml", "intro").locator("textarea"))
        .hasValue("Two writes that.");
    one.write("check.en.yaml", "intro", before);
  }

  @Test
  void thePagesCanBeReadOnAPhoneInFrench(Site site) {
    Page page = SignInPage.as(site, site.phone("fr"), "admin");
    page.navigate(site.address() + "/authoring/modules?lang=fr");
    assertThat(page.locator("h1")).hasText("Modules");
    assertThat(page.locator("html")).hasAttribute("lang", "fr");
    Access.check(page);
    page.locator("main a[href*='/authoring/versions?code=P01']").click();
    assertThat(page.locator("main button[data-call-of]")).hasCount(0);
    Access.check(page);
    page.navigate(site.address() + "/authoring/modules?lang=en");
  }
}
