package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A part-time peer pauses without a reason and comes back; on a phone, what they answer outlasts a
 * lost connection.
 */
@InBrowser
class PeerGetsAPlanST {
  private static final int AWAY = 9;

  @Test
  void aPartTimeWorkerPausesAndComesBack(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "peer");
    PlanPages plan = new PlanPages(site, page).open("/plan/intake");
    assertThat(page.locator("[id='intake:fte']")).hasValue("0.6");
    plan.open("/plan");
    plan.row("P13").locator("summary").click();
    assertThat(plan.row("P13")).containsText("rule R25");
    LocalDate due = plan.due("P11");
    String gates = plan.gates();
    page.locator("[id='pace'] summary").click();
    page.locator("[id='pace:pause']").click();
    assertThat(page.locator("#main")).containsText("Paused since");
    Access.check(page);
    page.navigate(site.address() + "/home");
    assertThat(page.locator("#main")).not().containsText("was due");
    String person = seenByTheirCoordinator(site);
    Page leader = SignInPage.as(site, site.desk("en"), "leader");
    leader.navigate(site.address() + person);
    assertThat(leader.locator("#main")).containsText("Dates adjusted");
    assertThat(leader.locator("#main")).not().containsText("paused");
    leader.close();
    nineDaysPass(site);
    plan.open("/plan");
    page.locator("[id='pace:back']").click();
    assertThat(plan.said()).containsText("Welcome back");
    assertThat(page.locator("[id='pace:pause']")).hasCount(1);
    assertThat(plan.due("P11")).isEqualTo(due.plusDays(AWAY));
    assertThat(plan.gates()).as("no gate has moved").isEqualTo(gates);
    plan.open("/plan/history");
    Access.check(page);
  }

  /** As if the pause had begun so much earlier: the browser's site has the clock of the machine. */
  private static void nineDaysPass(Site site) {
    SiteDatabase.execute(
        site,
        "UPDATE plan_pause u JOIN account a ON a.person_id = u.person_id SET u.from_on = u.from_on"
            + " - INTERVAL "
            + AWAY
            + " DAY WHERE u.until_on IS NULL AND a.email = 'peer@demo.example'");
  }

  /** Who is told that the plan is paused, and never why. */
  private static String seenByTheirCoordinator(Site site) {
    PeoplePages pages = PeoplePages.as(site, site.desk("en"), "coordinator");
    Page page = pages.page();
    pages.open("/people/list?q=peer@demo.example");
    page.locator("main td a, main tbody th a").first().click();
    page.waitForURL("**/people/person?id=**");
    String person = page.url().replaceAll(".*[?&]id=", "/plan/person?id=");
    page.navigate(site.address() + person);
    assertThat(page.locator("#main")).containsText("The plan is paused. No reason was asked.");
    Access.check(page);
    page.close();
    return person;
  }

  @Test
  void theFormFitsAPhoneInFrenchAndOutlastsALostConnection(Site site) {
    Page page = SignInPage.as(site, site.phone("fr"), "peer");
    PlanPages plan = new PlanPages(site, page).open("/plan/intake");
    Access.check(page);
    page.context().setOffline(true);
    Locator hours = page.locator("[id='intake:hours']");
    hours.fill("41,5");
    hours.blur();
    assertThat(new UnitPage(page).banner()).isVisible();
    page.context().setOffline(false);
    assertThat(new UnitPage(page).banner()).isHidden();
    plan.open("/plan/intake");
    assertThat(hours).hasValue("41,5");
    plan.answer("hours", "lots");
    assertThat(page.locator("[id='intake:hours-error']")).not().isEmpty();
    plan.open("/plan");
    Access.check(page);
  }
}
