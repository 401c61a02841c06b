package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * A coordinator builds a small module from nothing with the keyboard alone, and a learner sees it.
 */
@InBrowser
class ModuleByKeyboardST {
  private static final String QUIZ = "what-you-say.en.yaml";
  private static final String PAGE = "the-empty-chair.en.md";

  @Test
  void fromAnEmptyOutlineToALearner(Site site) {
    AuthorPages pages = AuthorPages.coordinator(site);
    Page page = pages.page();
    Keyboard keys = page.keyboard();
    pages.open("/authoring/modules");
    enter(pages, "a[href='/authoring/begin']");
    page.waitForURL("**/authoring/begin");
    Access.check(page);
    pages.type("#code", "S9");
    pages.type("#titleEn", "The empty chair");
    pages.type("#titleFr", "La chaise vide");
    pages.tabTo("input[value='staff']");
    keys.press("Space");
    enter(pages, "form button[type='submit']");
    page.waitForURL("**/authoring/outline?draft=**");

    value(pages, "module.yaml", "summary/en", "Say who an empty chair is for.");
    value(pages, "module.yaml", "summary/fr", "Dire pour qui est une chaise vide.");
    value(pages, "module.yaml", "minutes", "5");
    unit(pages, "page", "The empty chair");
    unit(pages, "quiz", "What you say");
    Access.check(page);

    enter(pages, "h3 a[href*='" + PAGE + "']");
    page.waitForURL("**file=" + PAGE);
    value(pages, PAGE, "body", text());
    value(pages, PAGE, "try", "Ask one person today where they would like to sit.");
    Access.check(page);
    page.goBack();

    enter(pages, "h3 a[href*='" + QUIZ + "']");
    page.waitForURL("**file=" + QUIZ);
    value(pages, QUIZ, "intro", "Two short questions.");
    question(pages, "truefalse");
    value(pages, QUIZ, "questions/q1/stem", "“The chair by the window is for staff.”");
    value(pages, QUIZ, "questions/q1/feedback/ifTrue", "Then nobody else would sit down.");
    value(pages, QUIZ, "questions/q1/feedback/ifFalse", "It is for whoever comes. You can say so.");
    value(pages, QUIZ, "questions/q1/topic", "chairs");
    Access.check(page);
    page.goBack();
    question(pages, "single");
    single(pages);
    Access.check(page);

    pages.open("/authoring/review?draft=" + pages.draft());
    assertThat(page.locator("main")).containsText("Nothing is left to put right");
    enter(pages, "form[data-step='submission'] button");
    page.locator("form[data-step='approval']").waitFor();
    enter(pages, "form[data-step='approval'] button");
    page.locator("form[data-step='publication']").waitFor();
    Access.check(page);
    enter(pages, "form[data-step='publication'] button");
    page.waitForURL("**/authoring/versions?code=S9");

    Page learner = SignInPage.as(site, site.desk("en"), "analyst");
    learner.navigate(site.address() + "/learning/unit?module=S9&unit=the-empty-chair");
    assertThat(learner.locator("article.lesson")).containsText("A man stands beside it");
    learner.navigate(site.address() + "/home");
    assertThat(learner.locator("main")).containsText("The empty chair");
  }

  private static void enter(AuthorPages pages, String selector) {
    pages.tabTo(selector);
    pages.page().keyboard().press("Enter");
  }

  private static void value(AuthorPages pages, String file, String place, String text) {
    String id = file + "~" + place.replace('/', '~');
    pages.tabTo("[id='" + id + "']");
    pages.page().keyboard().press("Control+A");
    pages.page().keyboard().insertText(text);
    pages.saved(pages.field(file, place));
  }

  private static void unit(AuthorPages pages, String kind, String title) {
    Page page = pages.page();
    int before = page.locator(".edit-rows > li").count();
    pages.tabTo("form[data-call='units'] select");
    page.keyboard().type(kind);
    pages.type("#unit-title", title);
    page.keyboard().press("Enter");
    assertThat(page.locator(".edit-rows > li")).hasCount(before + 1);
  }

  private static void question(AuthorPages pages, String kind) {
    Page page = pages.page();
    pages.tabTo("form[data-call='rows'] select");
    page.keyboard().type(kind.equals("single") ? "One" : "True");
    enter(pages, "form[data-call='rows'] button");
    page.waitForURL("**at=questions**");
  }

  private static void single(AuthorPages pages) {
    value(pages, QUIZ, "questions/q2/stem", "She stays at the door. What do you say?");
    value(pages, QUIZ, "questions/q2/topic", "chairs");
    String[] options = {
      "“Would you like the chair by the window?”",
      "“You can come in, we do not bite here.”",
      "“There is a chair over there by the door.”"
    };
    String[] feedback = {
      "You ask, and she chooses.", "It may make her smile, or leave.", "It tells her where to sit."
    };
    String place = "questions/q2/options/";
    for (int i = 0; i < options.length; i++) {
      String option = place + (char) ('a' + i);
      value(pages, QUIZ, option + "/text", options[i]);
      if (i == 0) {
        pages.tabTo("[id='" + QUIZ + "~" + (option + "/correct").replace('/', '~') + "']");
        pages.page().keyboard().press("Space");
        pages.saved(pages.field(QUIZ, option + "/correct"));
      }
      value(pages, QUIZ, option + "/feedback", feedback[i]);
    }
  }

  /** About three hundred words, so that the minutes fit. */
  private static String text() {
    return "## By the window\n\n"
        + "The chair by the window is empty. A man stands beside it and looks out. You say hello,"
            .concat(" and he says hello.\n\n")
        + "You ask if he would like to sit. He shakes his head. You sit down on the other chair.\n\n"
            .repeat(20);
  }
}
