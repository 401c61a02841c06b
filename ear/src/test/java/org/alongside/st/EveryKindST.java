package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.it.KindsModule;
import org.junit.jupiter.api.Test;

/**
 * A module with one of everything: taken on a phone with the keyboard where it matters, and looked
 * after by those who teach it.
 */
@InBrowser
class EveryKindST {
  private static UnitPage open(Site site, Page page, String unit) {
    page.navigate(site.address() + "/learning/unit?module=" + KindsModule.CODE + "&unit=" + unit);
    return new UnitPage(page);
  }

  @Test
  void everyKindIsDoneOnAPhoneAndNothingOfItIsToldEarly(Site site) {
    Page page = SignInPage.as(site, site.phone("en"), "staff");
    open(site, page, "read");
    assertThat(page.locator("#module-notice")).isVisible();
    assertThat(page.locator("main")).containsText("a fall in a hallway");
    assertThat(page.locator("article.lesson")).hasCount(0);
    Access.check(page);
    button(page, "Open the module").click();
    assertThat(page.locator("article.lesson")).containsText("chair by the window");
    assertThat(page.locator("body")).containsText("still to be reviewed by Indigenous advisers");
    new UnitPage(page).next();
    practise(page);
    new UnitPage(page).next();
    readInstead(page);
    reflect(page);
    survey(site, page);
    quiz(page);
  }

  private void practise(Page page) {
    UnitPage unit = new UnitPage(page);
    assertThat(page.content())
        .doesNotContain("Not today", "Nobody feels shut in", "What he said, in his words");
    Access.check(page);
    unit.choose("key", "a");
    check(unit, "key", "It is true.");
    unit.choose("doors", "a");
    unit.choose("doors", "b");
    check(unit, "doors", "Yes, gladly.");
    unit.question("cards").locator("[data-item=talk] input[value=peer]").check(forced());
    unit.question("cards").locator("[data-item=pill] input[value=other]").check(forced());
    check(unit, "cards", "A nurse does it.");
    unit.question("pay").getByLabel("False").check();
    check(unit, "pay", "It is a job");
    match(unit);
    order(page, unit);
    unit.question("line").getByLabel("Your answer").fill("9 8 8");
    check(unit, "line", "By phone or text");
    unit.question("note").locator("textarea").fill("We met at two.");
    check(unit, "note", "What he said, in his words");
    assertThat(unit.question("note")).containsText("Not today");
    assertThat(page.locator("[data-tried]")).containsText("This unit is completed");
    Access.check(page);
    page.reload();
    assertThat(unit.question("note").locator("textarea")).hasValue("We met at two.");
    assertThat(unit.question("note")).containsText("Not today");
    assertThat(unit.question("line").locator("input")).hasValue("9 8 8");
    assertThat(unit.question("hour").locator("[data-order] > li").first())
        .containsText("Sit down where you both can see the door.");
    Access.check(page);
  }

  private static Locator.CheckOptions forced() {
    return new Locator.CheckOptions().setForce(true);
  }

  private static void check(UnitPage unit, String id, String told) {
    unit.question(id).locator("[data-check]").click();
    assertThat(unit.question(id).locator(".feedback").first()).isVisible();
    assertThat(unit.question(id)).containsText(told);
  }

  private static void match(UnitPage unit) {
    Locator question = unit.question("routes");
    for (String line :
        List.of("There is smoke in the hall", "A visitor fell and does not answer")) {
      choosePartner(question, line, "9-1-1");
    }
    choosePartner(question, "Somebody at home thinks of ending their life", "mentor");
    unit.waitSaved("routes");
    check(unit, "routes", "Goes with: 9-8-8");
  }

  private static void choosePartner(Locator question, String line, String partner) {
    Locator select = question.getByLabel(line);
    String value =
        select
            .locator("option", new Locator.LocatorOptions().setHasText(partner))
            .getAttribute("value");
    assertThat(value).matches("p\\d");
    select.selectOption(value);
  }

  /** With the keyboard: each step is carried up to its place, and what moved is said. */
  private static void order(Page page, UnitPage unit) {
    Locator question = unit.question("hour");
    List<String> right =
        List.of(
            "Sit down where you both can see the door.",
            "Ask what would help now.",
            "Say what you will pass on.",
            "Tell the nurse, together if they like.");
    for (int place = 0; place < right.size(); place++) {
      String step = right.get(place);
      Locator up =
          question.getByRole(
              AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Up " + step).setExact(true));
      Locator steps = question.locator("[data-order] > li");
      for (int at = placeOf(steps, step); at > place; at--) {
        up.focus();
        page.keyboard().press("Enter");
        assertThat(question.locator("[data-moved]"))
            .hasText("Now at place " + at + " of 4: " + step);
        assertThat(up).isFocused();
      }
      assertThat(steps.nth(place)).containsText(step);
    }
    unit.waitSaved("hour");
    check(unit, "hour", "Nobody feels shut in.");
    assertThat(question.locator(".order-stands-right")).hasCount(4);
  }

  private static int placeOf(Locator steps, String step) {
    List<String> texts = steps.allInnerTexts();
    return texts.indexOf(texts.stream().filter(t -> t.contains(step)).findFirst().orElseThrow());
  }

  private static void readInstead(Page page) {
    assertThat(page.locator("#notice")).isVisible();
    Access.check(page);
    button(page, "Read the other page instead").click();
    assertThat(page.locator("article.lesson")).containsText("without asking anybody");
    Access.check(page);
    new UnitPage(page).next();
  }

  private static void reflect(Page page) {
    assertThat(page.locator(".prompts > li")).hasCount(2);
    Access.check(page);
    new UnitPage(page).next();
    page.goBack();
    assertThat(page.locator(".unit-done")).isVisible();
    page.goForward();
  }

  private static void survey(Site site, Page page) {
    UnitPage unit = new UnitPage(page);
    assertThat(page.locator("main")).containsText("have not been validated");
    Access.check(page);
    Locator first = unit.question("kinds.knows");
    first.getByLabel("Agree", new Locator.GetByLabelOptions().setExact(true)).check(forced());
    unit.waitSaved("kinds.knows");
    unit.question("kinds.part").getByLabel("Nobody").check(forced());
    unit.waitSaved("kinds.part");
    unit.question("kinds.part").locator("[data-clear]").click();
    unit.question("kinds.more").locator("textarea").fill("How long it lasts.");
    unit.waitSaved("kinds.more");
    page.reload();
    assertThat(first.getByLabel("Agree", new Locator.GetByLabelOptions().setExact(true)))
        .isChecked();
    assertThat(unit.question("kinds.part").getByLabel("Nobody")).not().isChecked();
    assertThat(unit.question("kinds.more").locator("textarea")).hasValue("How long it lasts.");
    unit.next();
    open(site, page, "before");
    assertThat(page.locator("main")).containsText("stored without your name");
    assertThat(page.locator("[data-question]")).hasCount(0);
    Access.check(page);
    new UnitPage(page).next();
  }

  private static void quiz(Page page) {
    UnitPage unit = new UnitPage(page);
    unit.start();
    assertThat(page.content()).doesNotContain("Nobody feels shut in", "Learn them by heart");
    unit.question("pay").getByLabel("False").check();
    unit.waitSaved("pay");
    match(page, unit);
    unit.question("line").getByLabel("Your answer").fill("911");
    unit.waitSaved("line");
    unit.question("hour").locator("[data-keep]").click();
    unit.waitSaved("hour");
    assertThat(page.locator("[data-count]")).containsText("4 of 4");
    Access.check(page);
    unit.submit();
    assertThat(page.locator("main")).containsText("Learn them by heart");
    assertThat(unit.question("hour").locator(".order-right > li")).hasCount(4);
    Access.check(page);
  }

  private static void match(Page page, UnitPage unit) {
    Locator question = unit.question("routes");
    for (Locator select : question.locator("select").all()) {
      select.focus();
      page.keyboard().press("ArrowDown");
    }
    unit.waitSaved("routes");
  }

  private static Locator button(Page page, String name) {
    return page.locator("main").getByText(name, new Locator.GetByTextOptions().setExact(true));
  }

  @Test
  void whoeverTeachesItFindsTheGuideAndRecordsTheReview(Site site) {
    Page page = SignInPage.as(site, site.desk("fr"), "coordinator");
    page.navigate(site.address() + "/catalogue/guides?lang=en");
    Access.check(page);
    page.getByText("K1 · One of each kind").click();
    assertThat(page.locator("main")).containsText("From minute 20, for 40 min");
    assertThat(page.locator("main")).containsText("If it is you who is shaken");
    assertThat(page.locator(".rubric > li")).hasCount(3);
    assertThat(page.locator("main")).containsText("Draft: still to be reviewed");
    Access.check(page);
    page.navigate(site.address() + "/catalogue/reviews");
    Access.check(page);
    Locator form = page.locator("#reviewK1");
    form.locator("summary").click();
    form.getByLabel("Who reviewed it").fill("Elders’ circle");
    form.getByLabel("On which day").fill("2026-01-15");
    form.getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(Pattern.compile("Record a review.*")))
        .click();
    assertThat(form).containsText("Reviewed by Elders’ circle on January 15, 2026");
    Access.check(page);
    page.navigate(site.address() + "/learning/module?module=K1&lang=fr");
    assertThat(page.locator("h1")).hasText("Une chose de chaque sorte");
    assertThat(page.locator("main")).containsText("en anglais seulement");
    assertThat(page.locator("main")).containsText("Révisé par Elders’ circle");
    assertThat(page.locator("main")).containsText("Ce qui sera observé");
    Access.check(page);
  }

  @Test
  void aLearnerFindsNoGuide(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "peer");
    assertThat(page.navigate(site.address() + "/catalogue/guides").status()).isEqualTo(404);
    assertThat(page.navigate(site.address() + "/catalogue/guide?module=K1").status())
        .isEqualTo(404);
    assertThat(page.navigate(site.address() + "/catalogue/reviews").status()).isEqualTo(404);
  }
}
