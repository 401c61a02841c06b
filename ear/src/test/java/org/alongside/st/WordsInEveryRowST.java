package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * Lists in which each row has words of its own to be decided with: what is typed in a row that is
 * not the last arrives, in that row and no other.
 */
@InBrowser
class WordsInEveryRowST {
  private static final String PEER =
      "SELECT p.public_id FROM person p JOIN account a ON a.person_id = p.id WHERE a.email ="
          + " 'peer@demo.example'";
  private static final String STILL = "I am still thinking";
  private static final String TABLE =
      "SELECT public_id FROM community WHERE name = 'The kitchen table'";

  @Test
  void whatIsTypedInARowThatIsNotTheLastArrives(Site site) {
    String person = SiteDatabase.text(site, PEER);
    PeoplePages peer = PeoplePages.as(site, site.desk("en"), "peer");
    PeoplePages coordinator = PeoplePages.as(site, site.desk("en"), "coordinator");
    aPlan(site, peer.page(), coordinator.page(), person);
    theDesk(coordinator);
    levels(site, peer, coordinator, person);
    corrections(site, coordinator, person);
    reports(site, peer);
  }

  /** Two questions and two trainings of one person; the first of each is declined with words. */
  private static void aPlan(Site site, Page peer, Page coordinator, String person) {
    PlanPages plan = new PlanPages(site, peer);
    for (String module : new String[] {"P05", "P06"}) {
      plan.open("/plan/ask?module=" + module);
      peer.locator("[id='review:question']").fill("Is there another way into " + module + "?");
      peer.locator("[id='review:ask']").click();
      peer.waitForURL("**/plan");
    }
    plan.claim("A course by the river");
    plan.claim("A course in the hills");
    coordinator.navigate(site.address() + "/plan/person?id=" + person);
    Locator other = row(coordinator, "section.decide", "another way into P06").locator("textarea");
    other.fill(STILL);
    Locator asked = row(coordinator, "section.decide", "another way into P05");
    asked.locator("textarea").fill("Not yet: talk with your mentor first.");
    asked.locator("input[id*=':refuse-']").click();
    assertThat(asked).hasCount(0);
    assertThat(other).hasValue(STILL);
    Locator claimed = row(coordinator, "section.decide", "A course by the river");
    claimed.locator("input[id*=':words-']").fill("The paper shows another name.");
    claimed.locator("input[id*=':decline-']").click();
    assertThat(claimed).containsText("The paper shows another name.");
    assertThat(row(coordinator, "section.decide", "A course in the hills"))
        .not()
        .containsText("another name");
    assertThat(other).hasValue(STILL);
    Access.check(coordinator);
    plan.open("/plan");
    assertThat(plan.row("P05")).containsText("talk with your mentor first");
    assertThat(plan.row("P06")).not().containsText("talk with your mentor first");
  }

  /** The queue of all reviews that were asked. */
  private static void theDesk(PeoplePages coordinator) {
    coordinator.open("/plan/desk?part=review");
    Page page = coordinator.page();
    Locator waiting = page.locator("li:has([id*=':word-'])");
    int before = waiting.count();
    org.assertj.core.api.Assertions.assertThat(before).isGreaterThan(1);
    Locator first = waiting.first();
    waiting.last().locator("summary").click();
    waiting.last().locator("input[id*=':word-']").fill("I am still writing");
    first.locator("summary").click();
    first.locator("input[id*=':word-']").fill("After the course in May.");
    first.locator("button[id*=':decline-']").click();
    assertThat(waiting).hasCount(before - 1);
    assertThat(page.locator("li:has([id*=':undo-'])").first())
        .containsText("After the course in May.");
    assertThat(waiting.last().locator("input[id*=':word-']")).hasValue("I am still writing");
    assertThat(waiting.last().locator("input[id*=':word-']")).isVisible();
    Access.check(page);
  }

  /** Two levels are withdrawn, both are appealed, and of the appeals the first is decided. */
  private static void levels(Site site, PeoplePages peer, PeoplePages coordinator, String person) {
    twoLevels(site, person);
    PeoplePages mentor = PeoplePages.as(site, site.desk("en"), "mentor");
    mentor.open("/mentoring/competency?c=C12&person=" + person);
    withdraw(mentor.page(), "The plan is from last year.", 2);
    withdraw(mentor.page(), "Nothing shows it any more.", 1);
    peer.open("/mentoring/competency?c=C12");
    Locator rating = peer.page().locator("[id='rateForm:note']");
    rating.fill(STILL);
    appeal(peer.page(), "I wrote a new plan in May.", 2);
    appeal(peer.page(), "My notes show it.", 1);
    assertThat(rating).hasValue(STILL);
    coordinator.open("/mentoring/appeals");
    Locator other = row(coordinator.page(), "section.offer", "My notes show it.");
    other.locator("textarea").fill(STILL);
    Locator appeal = row(coordinator.page(), "section.offer", "I wrote a new plan in May.");
    appeal.locator("button[id*=':back-']").click();
    assertThat(appeal.locator(".field-error:has-text('Say why')")).isVisible();
    appeal.locator("textarea").fill("The new plan is here.");
    appeal.locator("button[id*=':back-']").click();
    assertThat(appeal).hasCount(0);
    assertThat(other.locator("textarea")).hasValue(STILL);
    peer.page().reload();
    assertThat(row(peer.page(), "li", "I wrote a new plan in May."))
        .containsText("The new plan is here.");
    assertThat(row(peer.page(), "li", "My notes show it."))
        .not()
        .containsText("The new plan is here.");
  }

  private static void twoLevels(Site site, String person) {
    for (String level : new String[] {"1", "2"}) {
      SiteDatabase.execute(
          site,
          """
          INSERT INTO held_level (public_id, person_id, competency, level, map_number, held_on, signed_by, version)
          SELECT LEFT(REPLACE(UUID(), '-', ''), 22), p.id, 'C12', ?, 1, CURRENT_DATE - INTERVAL 20 DAY, a.person_id, 1
          FROM person p JOIN account a ON a.email = 'mentor@demo.example' WHERE p.public_id = ?
          """,
          level,
          person);
    }
  }

  /** Of the levels that are held the first is withdrawn, while the last is written about, too. */
  private static void withdraw(Page mentor, String reason, int held) {
    Locator rows = mentor.locator("li:has([id*=':withdraw-'])");
    assertThat(rows).hasCount(held);
    if (held > 1) {
      rows.last().locator("summary").click();
      rows.last().locator("textarea[id*=':plan-']").fill(STILL);
    }
    Locator first = rows.first();
    if (!first.locator("textarea[id*=':reason-']").isVisible()) {
      first.locator("summary").click();
    }
    assertThat(first.locator("textarea[id*=':reason-']")).hasValue("");
    first.locator("textarea[id*=':plan-']").fill("We look at it again in June.");
    first.locator("button[id*=':withdraw-']").click();
    assertThat(first.locator(".field-error:has-text('Say why')")).isVisible();
    first.locator("textarea[id*=':reason-']").fill(reason);
    first.locator("button[id*=':withdraw-']").click();
    assertThat(rows).hasCount(held - 1);
    assertThat(mentor.locator("#whole")).containsText(reason);
    if (held > 1) {
      assertThat(rows.last().locator("textarea[id*=':plan-']")).hasValue(STILL);
    }
  }

  /** Of the levels that are withdrawn the first is appealed, while the last is written about. */
  private static void appeal(Page peer, String words, int withdrawn) {
    Locator rows = peer.locator("li:has([id*=':appealGo-'])");
    assertThat(rows).hasCount(withdrawn);
    Locator last = rows.last().locator("textarea");
    if (withdrawn > 1) {
      last.fill(STILL);
    } else {
      assertThat(last).hasValue(STILL);
    }
    rows.first().locator("textarea").fill(words);
    rows.first().locator("button[id*=':appealGo-']").click();
    assertThat(rows).hasCount(withdrawn - 1);
    assertThat(peer.locator("#whole")).containsText(words);
  }

  /** Two things are to be put right; the first is answered. */
  private static void corrections(Site site, PeoplePages coordinator, String person) {
    for (String words : new String[] {"My name has two n.", "My team has another name."}) {
      SiteDatabase.execute(
          site,
          """
          INSERT INTO correction_ask (public_id, person_id, kind, words, state, asked_at, version)
          SELECT LEFT(REPLACE(UUID(), '-', ''), 22), p.id, 'NAME', ?, 'OPEN', UTC_TIMESTAMP(6), 1
          FROM person p WHERE p.public_id = ?
          """,
          words,
          person);
    }
    coordinator.open("/people/corrections");
    Locator other = row(coordinator.page(), "li", "My team has another name.");
    other.locator("textarea").fill(STILL);
    Locator asked = row(coordinator.page(), "li", "My name has two n.");
    asked.locator("textarea").fill("It has two now.");
    asked.locator("button[id*=':made-']").click();
    assertThat(asked).hasCount(0);
    assertThat(other.locator("textarea")).hasValue(STILL);
  }

  /** Two posts were reported to a convenor; the first is hidden with a reason. */
  private static void reports(Site site, PeoplePages peer) {
    SiteDatabase.execute(
        site,
        """
        INSERT INTO discussion_report (post_id, by_id, reason, reported_at, version)
        SELECT d.id, a.person_id, 'Please look at this.', UTC_TIMESTAMP(6), 1
        FROM discussion_post d JOIN discussion_topic t ON t.id = d.topic_id
        JOIN account a ON a.email = 'mentor@demo.example' WHERE t.title = 'Rides home' AND d.reply_to IS NULL
        ORDER BY d.id LIMIT 2
        """);
    String community = SiteDatabase.text(site, TABLE);
    peer.open("/community/reports?id=" + community);
    Locator rows = peer.page().locator("li.offer");
    assertThat(rows).hasCount(2);
    rows.last().locator("textarea").fill(STILL);
    rows.first().locator("textarea").fill("It names somebody’s street.");
    rows.first().locator("button[id*=':hide-']").click();
    assertThat(rows).hasCount(1);
    assertThat(rows.first().locator("textarea")).hasValue(STILL);
    peer.page().locator("li.offer h3 a").click();
    peer.page().waitForURL("**/community/topic?id=**");
    assertThat(peer.page().locator("main")).containsText("It names somebody’s street.");
  }

  private static Locator row(Page page, String what, String words) {
    return page.locator(what, new Page.LocatorOptions().setHasText(words));
  }
}
