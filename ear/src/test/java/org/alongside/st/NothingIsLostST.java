package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens in the middle of a quiz, every answer that was said to be saved is there
 * afterwards, and the others are sent.
 */
@InBrowser
class NothingIsLostST {
  private static final Solutions SOLUTIONS = Solutions.of("W2", "check");

  private static List<String> withOptions(UnitPage quiz) {
    return quiz.questions().stream().filter(id -> !SOLUTIONS.options(id).isEmpty()).toList();
  }

  @Test
  void anAnswerGivenOfflineIsKeptAndSentWhenTheConnectionIsBack(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "coordinator");
    UnitPage quiz = UnitPage.open(site, page, "W2", "check");
    quiz.start();
    List<String> questions = withOptions(quiz);
    String first = questions.get(0);
    String second = questions.get(1);
    quiz.answer(first, SOLUTIONS);
    page.context().setOffline(true);
    quiz.choose(second, SOLUTIONS.wrong(second));
    assertThat(quiz.banner()).isVisible();
    page.context().setOffline(false);
    quiz.waitSaved(second);
    assertThat(quiz.banner()).isHidden();
    page.reload();
    assertThat(quiz.isChosen(first, SOLUTIONS.options(first).get(0))).isTrue();
    assertThat(quiz.isChosen(second, SOLUTIONS.wrong(second))).isTrue();
  }

  @Test
  void aKilledServerLosesNoAcknowledgedAnswerAndSigningInAgainHappensInPlace(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "analyst");
    UnitPage quiz = UnitPage.open(site, page, "W2", "check");
    quiz.start();
    List<String> questions = withOptions(quiz);
    for (String id : questions.subList(0, 3)) {
      quiz.answer(id, SOLUTIONS);
    }
    site.instance().killServer();
    String last = questions.get(3);
    quiz.choose(last, SOLUTIONS.wrong(last));
    assertThat(quiz.banner()).isVisible();
    site.instance().startServer();
    Site.waitReady(site.instance());
    assertThat(quiz.signInAgain())
        .isVisible(
            new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                .setTimeout(60_000));
    page.locator("#session-email").fill("analyst@demo.example");
    page.locator("#session-password").fill(SignInPage.PASSWORD);
    page.locator("#session button[type=submit]").click();
    quiz.waitSaved(last);
    page.reload();
    for (String id : questions.subList(0, 3)) {
      assertThat(quiz.isChosen(id, SOLUTIONS.options(id).get(0))).isTrue();
    }
    assertThat(quiz.isChosen(last, SOLUTIONS.wrong(last))).isTrue();
  }

  @Test
  void ofTwoTabsTheOtherIsTold(Site site) {
    Page one = SignInPage.as(site, site.desk("en"), "convenor");
    UnitPage first = UnitPage.open(site, one, "W2", "check");
    first.start();
    UnitPage second = UnitPage.open(site, one.context().newPage(), "W2", "check");
    String id = withOptions(first).get(0);
    first.choose(id, SOLUTIONS.wrong(id));
    first.waitSaved(id);
    second.answer(id, SOLUTIONS);
    assertThat(first.question(id).locator("[data-save]"))
        .hasText(Pattern.compile(".*another tab.*"));
    one.reload();
    assertThat(first.isChosen(id, SOLUTIONS.options(id).get(0))).isTrue();
  }

  @Test
  void theSolutionIsNowhereInThePageBeforeItMayBeSeen(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "leader");
    UnitPage quiz = UnitPage.open(site, page, "W2", "check");
    page.locator("[data-start]").click();
    page.locator("[data-submit]").waitFor();
    assertThat(quiz.questions()).isNotEmpty();
    for (String id : quiz.questions()) {
      assertThat(SOLUTIONS.feedback(id)).isNotEmpty();
      SOLUTIONS.feedback(id).forEach(words -> assertThat(page.content()).doesNotContain(words));
    }
  }
}
