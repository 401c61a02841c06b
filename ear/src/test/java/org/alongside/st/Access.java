package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
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

  /**
   * In the page itself, which has no frames: else axe would be read once more in another window, to
   * which all that it found is carried. What passes needs no list.
   */
  private static AxeResults axe(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    AxeResults results =
        new AxeBuilder(page)
            .options(options)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .setLegacyMode(true)
            .analyze();
    assertThat(page.frames()).as("frames of %s", page.url()).hasSize(1);
    assertThat(results.getPasses()).as("what axe looked at on %s", page.url()).isNotEmpty();
    return results;
  }

  private static void holds(Page page) {
    assertThat(page.locator("h1").first().innerText())
        .as("the heading of %s", page.url())
        .isNotIn("Something broke on our side", "Quelque chose a lâché de notre côté");
    assertThat(axe(page).getViolations())
        .as("axe on %s", page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
        .isEmpty();
    Object tooWide =
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assertThat(tooWide).as("sideways scrolling on %s", page.url()).isEqualTo(false);
  }
}
