package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;

/** What every page must be: without a violation that axe can find, no wider than the window. */
final class Access {
  private static final int ROOM_PX = 200;

  private Access() {}

  static void check(Page page) {
    // What floats above the page covers something at every scrolling position: axe sees it all at
    // once.
    ViewportSize window = page.viewportSize();
    int whole = (int) page.evaluate("document.documentElement.scrollHeight");
    page.setViewportSize(window.width, Math.max(window.height, whole + ROOM_PX));
    holds(page);
    page.setViewportSize(window.width, window.height);
  }

  private static void holds(Page page) {
    assertThat(page.locator("h1").first().innerText())
        .as("the heading of %s", page.url())
        .isNotIn("Something broke on our side", "Quelque chose a lâché de notre côté");
    List<Rule> violations =
        new AxeBuilder(page)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations();
    assertThat(violations)
        .as("axe on %s", page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
        .isEmpty();
    Object tooWide =
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assertThat(tooWide).as("sideways scrolling on %s", page.url()).isEqualTo(false);
  }
}
