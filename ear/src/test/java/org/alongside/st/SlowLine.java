package org.alongside.st;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page whose scripts take their time, but for the one that must come with it (early.js). */
final class SlowLine {
  private static final Pattern LATE = Pattern.compile("^[^?]*/(?!early\\.js)[^/?]*\\.js\\b.*");
  private final List<Route> late = new ArrayList<>();
  private final Page page;

  private SlowLine(Page page) {
    this.page = page;
  }

  /** Opens the address; the page is there, its scripts are not. */
  static SlowLine open(Page page, String address) {
    SlowLine line = new SlowLine(page);
    page.route(LATE, line.late::add);
    page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.locator("footer").waitFor();
    return line;
  }

  /** Now the scripts come. */
  void comes() {
    while (late.isEmpty()) {
      page.locator("footer").waitFor(); // lets the browser tell what it asks for
    }
    page.unrouteAll();
    late.forEach(Route::resume);
    page.waitForLoadState();
  }
}
