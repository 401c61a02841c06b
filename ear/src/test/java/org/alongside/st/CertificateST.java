package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A peer tells what they bring along, gets a plan, takes the fast track that a verified training
 * opens, earns a certificate and takes it away; somebody with another browser, not signed in,
 * verifies it and is told what the peer chose, and at once that it was withdrawn.
 */
@InBrowser
class CertificateST {
  private static final String NAME = "Safety, crisis and suicide awareness";
  private static final String OTHER = "Confidentiality and records";

  /** From the form to the fast track that a verified training opens. */
  private static void planned(Site site, Page peer) {
    String title = "Foundations of peer support, evening course";
    PlanPages plan = new PlanPages(site, peer).open("/plan");
    Access.check(peer);
    plan.row("P02").locator("summary").click();
    assertThat(plan.row("P02")).containsText("rule R01");
    plan.claim(title);
    assertThat(peer.locator("#main")).containsText(title);
    plan.answer("remote", "30");
    assertThat(peer.locator("#preview")).containsText("E9");
    Access.check(peer);
    plan.handIn();
    assertThat(plan.row("E9")).containsText("due");
    PlanPages.verify(site, title);
    plan.open("/plan");
    assertThat(plan.row("P02")).containsText("Fast track");
    plan.row("P02").locator("a.row-title").click();
    peer.locator("main a[href*='/learning/challenge']").first().click();
    new UnitPage(peer).challenge(Solutions.of("P02", "check"));
    Access.check(peer);
    plan.open("/plan");
    assertThat(plan.row("P02")).containsText("Completed");
  }

  @Test
  void fromTheFormToAWithdrawalThatAStrangerSees(Site site) {
    Page peer = SignInPage.as(site, site.desk("en"), "peer");
    planned(site, peer);
    UnitPage.open(site, peer, "P07", "who-asked-you").next();
    peer.navigate(site.address() + "/learning/finished?module=P07");
    peer.locator("a:has-text('Your certificate')").click();
    Locator mine = peer.locator("section.certificate", having(NAME)).first();
    assertThat(mine).containsText("Valid");
    Access.check(peer);
    assertFile(peer, mine.locator("a[href*='language=en']").getAttribute("href"), "%PDF-");
    assertFile(peer, mine.locator("a[href*='language=fr']").getAttribute("href"), "%PDF-");
    assertFile(peer, mine.locator("a[download]").getAttribute("href"), "{\"@con");
    assertFile(peer, "/api/v1/me/transcript.pdf", "%PDF-");
    String verify = mine.locator("a.long-address").getAttribute("href");

    Page stranger = site.phone("fr");
    assertThat(stranger.navigate(site.address() + verify).status()).isEqualTo(200);
    assertThat(stranger.locator("main")).containsText("Oui, il est valide.");
    assertThat(stranger.locator("main").innerText())
        .doesNotContain("crise", "crisis", "aidant", "Peer");
    assertThat(stranger.locator("a[hreflang='en']"))
        .hasAttribute("href", Pattern.compile("^/verify/[^/]+\\?lang=en$"));
    Access.check(stranger);

    mine.locator("label:has-text('My name')").click();
    mine.locator("button:has-text('Save')").click();
    assertThat(mine.locator("[data-said]")).isVisible();
    stranger.reload();
    assertThat(stranger.locator("dt:has-text('Titulaire')")).isVisible();
    assertThat(stranger.locator("dt:has-text('Pour avoir')")).hasCount(0);

    withdraw(site);
    stranger.reload();
    assertThat(stranger.locator("main")).containsText("Il a été retiré.");
    assertThat(stranger.locator("main").innerText()).doesNotContain("another person");
    Access.check(stranger);
    peer.reload();
    assertThat(peer.locator("main")).containsText("It was done by another person");
    Access.check(peer);
  }

  private static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void assertFile(Page page, String address, String begins) {
    String origin = page.url().replaceAll("(https?://[^/]+).*", "$1");
    byte[] file = page.context().request().get(origin + address).body();
    assertThat(new String(file, 0, begins.length(), StandardCharsets.US_ASCII)).isEqualTo(begins);
  }

  /** A coordinator finds the peer, and needs a reason. */
  private static void withdraw(Site site) {
    PeoplePages pages = PeoplePages.as(site, site.desk("en"), "coordinator");
    Page desk = pages.page();
    pages.open("/people/list?q=peer@demo.example");
    desk.locator("main td a, main tbody th a").first().click();
    desk.waitForURL("**/people/person?id=**");
    desk.locator("nav.tabs a:has-text('Certificates')").click();
    desk.waitForURL("**/people/person-certificates**");
    Locator one = desk.locator("section.certificate", having(NAME)).first();
    one.locator("summary").click();
    one.locator("button:has-text('Withdraw')").click();
    assertThat(desk.locator("section.certificate .field-error:has-text('Write why')")).isVisible();
    Locator other = desk.locator("section.certificate", having(OTHER)).first();
    other.locator("summary").click();
    other.locator("textarea").fill("I am still thinking");
    one.locator("textarea").fill("It was done by another person.");
    one.locator("button:has-text('Withdraw')").click();
    assertThat(desk.locator(".notice-done")).containsText("is withdrawn");
    assertThat(one).containsText("It was done by another person.");
    assertThat(other.locator("textarea")).hasValue("I am still thinking");
    Access.check(desk);
  }

  @Test
  void anUnknownAddressIsTheSamePage(Site site) {
    Page stranger = site.phone("en");
    Response answer = stranger.navigate(site.address() + "/verify/AAAAAAAAAAAAAAAAAAAAAA");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(stranger.locator("h1")).hasText("Is this certificate valid?");
    assertThat(stranger.locator("main")).containsText("There is no certificate at this address.");
    assertThat(answer.headerValue("x-robots-tag")).contains("noindex");
    Access.check(stranger);
  }
}
