package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A coordinator makes a site, a team there, a person in it, and a position that the person fills.
 */
@InBrowser
class CoordinatorBuildsATeamST {
  @Test
  void fromAnEmptyPlaceToAFilledPosition(Site site) {
    PeoplePages pages = PeoplePages.as(site, site.desk("en"), "coordinator");
    Page page = pages.page();
    pages.open("/people/desk").open("/people/sites");
    pages.fill("add:name", "Hillside Clinic").fill("add:place", "Banff").press("add:save");
    page.waitForURL("**/people/site?id=**");
    assertThat(page.locator("h1")).hasText("Hillside Clinic");
    Access.check(page);

    page.locator("a[href*='/people/team-add?site=']").click();
    Access.check(page);
    pages.fill("add:name", "Hillside mobile team").choose("setting", "Community team");
    pages.press("add:save");
    page.waitForURL("**/people/team?id=**");
    assertThat(page.locator("main")).containsText("Hillside Clinic");
    Access.check(page);
    String team = page.url().replaceAll(".*id=([^&]+).*", "$1");

    pages.open("/people/invite");
    pages.fill("given", "Wren").fill("family", "Hillsider").choose("team", "Hillside mobile team");
    page.locator("input[type=checkbox][value='PEER']").check();
    assertThat(page.locator("input[type=checkbox][value='ADMIN']")).hasCount(0);
    pages.press("invite:add");
    page.waitForURL("**/people/person?id=**");
    assertThat(page.locator("h1")).hasText("Wren Hillsider");

    pages.open("/people/team-positions?id=" + team);
    page.locator("a[href*='/people/position-plan']").click();
    Access.check(page);
    pages.fill("plan:title", "Peer support worker").fill("plan:fte", "1.7").press("plan:save");
    assertThat(page.locator(".messages, .field-error:not(:empty)").first()).isVisible();
    pages.fill("plan:fte", "0.7").press("plan:save");
    page.waitForURL("**/people/position?id=**");
    assertThat(page.locator("#stands")).containsText("Vacant");
    Access.check(page);

    pages.find("Hillsider");
    pages.choose("fillForm:person", "Hillsider, Wren").press("fillForm:fillIt");
    assertThat(page.locator("#stands")).containsText("Filled");
    Access.check(page);

    pages.open("/people/positions?state=FILLED&q=hillside");
    assertThat(page.locator("main td a:has-text('Wren Hillsider')")).isVisible();
    pages.open("/people/positions?state=VACANT&q=hillside");
    assertThat(page.locator("main")).containsText("No position fits");
    pages.open("/people/teams?q=hillside");
    assertThat(page.locator("main td a:has-text('Hillside mobile team')")).isVisible();
  }

  @Test
  void aSecondCoordinatorIsToldAndKeepsWhatTheyTyped(Site site) {
    PeoplePages one = PeoplePages.as(site, site.desk("en"), "coordinator");
    PeoplePages two = PeoplePages.as(site, site.desk("en"), "admin");
    one.open("/people/list?q=staff@demo");
    one.page().locator("main td a[href*='/people/person?']").click();
    one.page().waitForURL("**/people/person?id=**");
    String address = one.page().url();
    two.page().navigate(address);
    one.fill("whoForm:preferred", "Kim").press("whoForm:save");
    assertThat(one.said().first()).isVisible();
    two.fill("whoForm:preferred", "Robin").press("whoForm:save");
    assertThat(two.page().locator("#whoForm .messages")).containsText("Somebody has changed");
    assertThat(two.field("whoForm:preferred")).hasValue("Robin");
    Access.check(two.page());
    two.press("whoForm:save");
    assertThat(two.said().first()).isVisible();
    two.page().navigate(address.replace("/person?", "/person-history?"));
    assertThat(two.page().locator("main table")).containsText("Robin");
    assertThat(two.page().locator("main table")).containsText("Kim");
    Access.check(two.page());
  }

  @Test
  void thePagesWorkOnAPhoneInFrench(Site site) {
    PeoplePages pages = PeoplePages.as(site, site.phone("fr"), "coordinator");
    Page page = pages.page();
    page.navigate(site.address() + "/people/list?lang=fr");
    pages.open("/people/list?role=PEER");
    page.locator("main a[href*='/people/person?']").first().click();
    page.waitForURL("**/people/person?id=**");
    String id = page.url().replaceAll(".*id=([^&]+).*", "$1");
    for (String tab :
        List.of(
            "person", "person-roles", "person-positions", "person-learning", "person-history")) {
      pages.open("/people/" + tab + "?id=" + id);
      assertThat(page.locator("html")).hasAttribute("lang", "fr");
    }
    pages.open("/people/teams").open("/people/positions").open("/people/sites");
    page.navigate(site.address() + "/people/list?lang=en");
  }
}
