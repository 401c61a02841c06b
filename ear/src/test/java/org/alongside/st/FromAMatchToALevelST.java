package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A peer worker changes their mentor, finds another search's first, who is a clinician with an
 * assessor's grant; both accept the agreement, and a level is rated by both and signed off on
 * evidence; a senior peer says that experience counts; a coordinator and a phone look on.
 */
@InBrowser
class FromAMatchToALevelST {
  @Test
  void aPeerFindsAMentorAndALevelIsSignedOff(Site site) {
    PeoplePages mentor = PeoplePages.as(site, site.desk("en"), "mentor");
    PeoplePages peer = PeoplePages.as(site, site.desk("en"), "peer");
    String name = mentor.page().locator("details.account summary span").first().innerText().strip();
    mentor.open("/mentoring/caseload");
    assertThat(mentor.page().locator("main tbody tr").first()).isVisible();

    peer.open("/mentoring/mine");
    peer.page().locator("main a[href*='/mentoring/mentorship?id=']").first().click();
    peer.page().waitForURL("**/mentoring/mentorship?id=**");
    Access.check(peer.page());
    peer.press("endForm:end");
    peer.answer(true);
    peer.page().waitForURL("**/mentoring/mine");
    peer.press("wish:look");
    assertThat(peer.page().locator(".offer").first()).isVisible();
    Access.check(peer.page());
    assertThat(peer.page().locator(".offer:has-text('" + name + "')"))
        .containsText("A nurse on the wards");
    peer.choose("choice:first", name).press("choice:choose");
    assertThat(peer.page().locator("main ol.rows li").first()).containsText(name);

    mentor.open("/mentoring/caseload");
    mentor.page().locator("[id$=':accept']").first().click();
    mentor.page().waitForURL("**/mentoring/mentorship?id=**");
    mentor.press("agreeForm:agree");
    assertThat(mentor.said().first()).isVisible();
    String mentorship = mentor.page().url().replaceAll(".*id=([^&]+).*", "$1");
    peer.open("/mentoring/mentorship?id=" + mentorship).press("agreeForm:agree");
    assertThat(peer.said().first()).isVisible();
    assertThat(peer.page().locator("main .facts").first()).containsText("Six-week trial");
    aLevel(peer, mentor, mentorship);
  }

  private static void aLevel(PeoplePages peer, PeoplePages mentor, String mentorship) {
    peer.open("/mentoring/competency?c=C7");
    peer.page().locator("input[type=radio][value='3']").check();
    peer.fill("rateForm:note", "Call 12345-6789 about it");
    assertThat(peer.page().locator("[data-gentle='note']")).containsText("health number");
    peer.fill("rateForm:note", "On most days.").press("rateForm:rate");
    assertThat(peer.said().first()).isVisible();
    assertThat(peer.page().locator("[data-gentle='note']")).isHidden();
    evidence(peer, "Reflection", LocalDate.now().minusDays(9));

    mentor.open("/mentoring/mentee-competencies?id=" + mentorship);
    mentor.page().locator("main a[href*='c=C7&person=']").click();
    mentor.page().waitForURL("**/mentoring/competency?c=C7**");
    assertThat(mentor.page().locator("main .facts")).containsText("you see it when you have rated");
    Access.check(mentor.page());
    evidence(mentor, "Observation", LocalDate.now().minusDays(2));
    mentor.page().locator("input[type=radio][value='3']").check();
    mentor.press("rateForm:rate");
    assertThat(mentor.page().locator("#sign")).isVisible();
    mentor.press("signForm:sign");
    mentor.answer(true);
    assertThat(mentor.page().locator("main .facts").first()).containsText("Level 3");
    peer.open("/mentoring/competencies");
    assertThat(peer.page().locator("main tbody tr:has(a[href*='c=C7'])")).containsText("Level 3");
  }

  private static void evidence(PeoplePages who, String kind, LocalDate on) {
    who.unfold("Add evidence");
    who.choose("addEvidence:kind", kind);
    who.fill("addEvidence:on_input", on.toString());
    who.page().keyboard().press("Escape");
    who.fill("addEvidence:words", "It stayed calm, and the choice was theirs.");
    who.press("addEvidence:addEvidence");
    assertThat(who.page().locator("#evidence ~ form .rows, #evidence ~ * .rows").first())
        .containsText(kind);
  }

  @Test
  void aSeniorPeerSaysThatExperienceCounts(Site site) {
    PeoplePages peer = PeoplePages.as(site, site.phone("en"), "peer");
    Page page = peer.open("/mentoring/credits").page();
    peer.choose("ask:competency", "C1 Role and values").choose("ask:kind", "Other work");
    peer.fill("ask:months", "11").fill("ask:words", "I kept the door at a drop-in.");
    page.reload();
    assertThat(peer.field("ask:words")).hasValue("I kept the door at a drop-in.");
    page.locator("main li:has-text('C2') a").first().click();
    page.waitForURL("**/mentoring/credit?id=**");
    Access.check(page);
    assertThat(page.locator("main .facts")).containsText("You see it when you have said yours");
    page.locator("input[type=radio][value='2']").check();
    peer.fill("counts:words", "We talked through two mornings of theirs.").press("counts:credit");
    assertThat(page.locator("main .status-done").first()).hasText("It counts");
    assertThat(page.locator("main .facts")).containsText("Level 2");
    Access.check(page);
  }

  @Test
  void aMeetingIsProposedPreparedAndWrittenDown(Site site) {
    PeoplePages mentor = PeoplePages.as(site, site.desk("en"), "mentor");
    mentor.open("/mentoring/caseload");
    mentor.page().locator("main tbody th a[href*='/mentoring/mentorship?id=']").nth(3).click();
    mentor.page().waitForURL("**/mentoring/mentorship?id=**");
    String id = mentor.page().url().replaceAll(".*id=([^&]+).*", "$1");
    for (String tab : List.of("plan", "mentee-competencies", "drift")) {
      mentor.open("/mentoring/" + tab + "?id=" + id);
    }
    mentor.open("/mentoring/meetings?id=" + id);
    int before = mentor.page().locator("main a[href*='/mentoring/meeting?id=']").count();
    mentor.fill("terms:day_input", LocalDate.now().minusDays(1).toString());
    mentor.page().keyboard().press("Escape");
    mentor.press("terms:propose");
    assertThat(mentor.page().locator("main a[href*='/mentoring/meeting?id=']"))
        .hasCount(before + 1);
    mentor.page().locator("main li:has-text('Proposed') a").first().click();
    mentor.page().waitForURL("**/mentoring/meeting?id=**");
    Access.check(mentor.page());
    mentor.fill("agendaForm:restorative", "A good week.").press("agendaForm:prepare");
    assertThat(mentor.said().first()).isVisible();
    mentor.press("recordForm:hold");
    assertThat(mentor.page().locator("main")).containsText("Held");
    Access.check(mentor.page());
  }

  @Test
  void theCoordinatorAndThePhoneInFrench(Site site) {
    PeoplePages coordinator = PeoplePages.as(site, site.desk("en"), "coordinator");
    coordinator.open("/mentoring/matching");
    assertThat(coordinator.page().locator("main tbody tr").first()).isVisible();
    coordinator.page().locator("main tbody a").first().click();
    coordinator.page().waitForURL("**/mentoring/match?id=**");
    Access.check(coordinator.page());
    coordinator.open("/mentoring/appeals").open("/mentoring/assessors");
    assertThat(coordinator.page().locator("main li:has-text('A clinician among')")).isVisible();
    PeoplePages leader = PeoplePages.as(site, site.desk("en"), "leader");
    leader.open("/mentoring/managed");
    PeoplePages phone = PeoplePages.as(site, site.phone("fr"), "mentor");
    phone.page().navigate(site.address() + "/mentoring/caseload?lang=fr");
    phone.open("/mentoring/caseload").open("/mentoring/groups").open("/mentoring/profile");
    Page page = phone.page();
    page.locator("main h1").first().waitFor();
    assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("fr"));
    page.navigate(site.address() + "/mentoring/caseload?lang=en");
    PeoplePages peer = PeoplePages.as(site, site.phone("en"), "peer");
    peer.open("/mentoring/mine").open("/mentoring/competencies").open("/mentoring/drift");
    peer.page().locator("select[id$=':amount']").first().selectOption("4");
    peer.press("week:save");
    assertThat(peer.page().locator("main table").last()).containsText("% of the week");
  }
}
