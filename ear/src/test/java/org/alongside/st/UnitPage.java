package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** Page object of learning/unit.xhtml: the player. */
final class UnitPage {
  private static final int MOST_STEPS = 60;
  private final Page page;

  UnitPage(Page page) {
    this.page = page;
  }

  static UnitPage open(Site site, Page page, String module, String unit) {
    page.navigate(site.address() + "/learning/unit?module=" + module + "&unit=" + unit);
    return new UnitPage(page);
  }

  /** Does what this unit asks, rightly, and goes on. */
  void doAndGoOn(String module) {
    String unit = code();
    if (page.locator("[data-check]").count() > 0) {
      practise(Solutions.of(module, unit));
    } else if (page.locator("[data-start='main']").count() > 0) {
      quiz(Solutions.of(module, unit));
    } else if (page.locator("[data-start='now'], [data-scene]").count() > 0) {
      scenario();
    }
    next();
  }

  String code() {
    return page.locator("#player").getAttribute("data-unit");
  }

  List<String> questions() {
    return page.locator("[data-question]").all().stream()
        .map(question -> question.getAttribute("data-question"))
        .toList();
  }

  Locator question(String id) {
    return page.locator("[data-question='" + id + "']");
  }

  /** The first question of those drawn that has one choice of several. */
  static Locator withRadios(Page page) {
    return page.locator("[data-question]:has(input[type=radio])").first();
  }

  void start() {
    page.locator("[data-start]").click();
    page.locator("[data-submit], [data-scene]").first().waitFor();
  }

  void quiz(Solutions solutions) {
    start();
    questions().forEach(id -> answer(id, solutions));
    submit();
    assertThat(page.locator("#result")).isVisible();
  }

  /** Takes a challenge; leaves out the little that is matched or put in order, and passes. */
  void challenge(Solutions solutions) {
    start();
    questions().stream().filter(solutions::knows).forEach(id -> answer(id, solutions));
    page.locator("[data-submit]").click();
    if (page.locator("[data-warning]:not(:empty)").count() > 0) {
      page.locator("[data-submit]").click();
    }
    assertThat(page.locator("#result")).isVisible();
  }

  void submit() {
    page.locator("[data-submit]").click();
    page.locator("#result").waitFor();
  }

  void practise(Solutions solutions) {
    for (String id : questions()) {
      answer(id, solutions);
      question(id).locator("[data-check]").click();
      question(id).locator(".feedback").first().waitFor();
    }
  }

  /** Answers one question rightly and waits until it is said to be saved. */
  void answer(String id, Solutions solutions) {
    solutions.options(id).forEach(option -> choose(id, option));
    solutions.places(id).forEach((item, category) -> place(id, item, category));
    if (solutions.truth(id) != null) {
      question(id).getByLabel(solutions.truth(id) ? "True" : "False").check();
    }
    waitSaved(id);
  }

  void choose(String id, String option) {
    question(id).locator("input[value='" + option + "']").check();
  }

  private void place(String id, String item, String category) {
    question(id)
        .locator("[data-item='" + item + "'] input[value='" + category + "']")
        .check(new Locator.CheckOptions().setForce(true));
  }

  void waitSaved(String id) {
    assertThat(question(id).locator("[data-save]")).hasText(Pattern.compile("Saved|Enregistré.*"));
  }

  boolean isChosen(String id, String option) {
    return question(id).locator("input[value='" + option + "']").isChecked();
  }

  private void scenario() {
    if (page.locator("[data-scene]").count() == 0) {
      start();
    }
    for (int i = 0; i < MOST_STEPS && page.locator("[data-scene]").count() > 0; i++) {
      String before = scenes();
      page.locator("[data-scene] [data-choice]").first().click();
      assertThat(page.locator(".scenes > li")).not().hasCount(Integer.parseInt(before));
    }
    assertThat(page.locator("#debrief")).isVisible();
  }

  private String scenes() {
    return String.valueOf(page.locator(".scenes > li").count());
  }

  /** Goes on; the rule says that this completes a page. */
  void next() {
    String before = page.url();
    page.locator("[data-next]").click();
    page.waitForURL(url -> !url.equals(before));
  }

  Locator banner() {
    return page.locator("#unsent .notice");
  }

  Locator signInAgain() {
    return page.getByRole(AriaRole.DIALOG);
  }
}
