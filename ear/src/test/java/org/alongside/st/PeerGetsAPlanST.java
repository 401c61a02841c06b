package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * A peer tells what they bring along, sees why each module is there, pauses and comes back; their
 * coordinator verifies the training, and the plan is another.
 */
@InBrowser
class PeerGetsAPlanST {
  @Test
  void fromTheFormToAVerifiedTrainingAndBackFromAPause(Site site) {
    String title = "Foundations of peer support, evening course";
    Page page = SignInPage.as(site, site.desk("en"), "peer");
    PlanPages plan = new PlanPages(site, page).open("/plan");
    Access.check(page);
    plan.row("P02").locator("summary").click();
    assertThat(plan.row("P02")).containsText("rule R01");
    plan.claim(title);
    assertThat(page.locator("#main")).containsText(title);
    plan.answer("remote", "30");
    assertThat(page.locator("#preview")).containsText("Saved");
    assertThat(page.locator("#preview")).containsText("E9");
    Access.check(page);
    plan.handIn();
    assertThat(plan.said()).isVisible();
    assertThat(plan.row("E9")).containsText("due");
    verified(site, title);
    plan.open("/plan");
    assertThat(plan.row("P02")).containsText("Fast track");
    plan.open("/plan/history");
    assertThat(page.locator("#main")).containsText("a training or certificate was decided");
    Access.check(page);
    plan.open("/plan");
    page.locator("[id='pace'] summary").click();
    page.locator("[id='pace:pause']").click();
    assertThat(page.locator("#main")).containsText("Paused since");
    page.locator("[id='pace:back']").click();
    assertThat(plan.said()).containsText("Welcome back");
  }

  private static void verified(Site site, String title) {
    Page page = SignInPage.as(site, site.desk("en"), "coordinator");
    PlanPages desk = new PlanPages(site, page).open("/plan/desk");
    Access.check(page);
    page.locator("li")
        .filter(new Locator.FilterOptions().setHasText(title))
        .locator("a.row-title")
        .click();
    page.waitForURL("**/plan/person?id=**");
    Access.check(page);
    page.locator("section.decide")
        .filter(new Locator.FilterOptions().setHasText(title))
        .locator("input[id$=':verify']")
        .click();
    assertThat(desk.said()).isVisible();
    page.close();
  }

  @Test
  void theFormFitsAPhoneInFrench(Site site) {
    Page page = SignInPage.as(site, site.phone("fr"), "peer");
    PlanPages plan = new PlanPages(site, page).open("/plan/intake");
    Access.check(page);
    plan.open("/plan");
    Access.check(page);
  }
}
