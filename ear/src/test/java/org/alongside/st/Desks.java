package org.alongside.st;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * A browser, and who sits before it. For one test at a time: Playwright's objects are nobody's
 * else.
 */
final class Desks implements AutoCloseable {
  private static final double ASSERTION_PATIENCE_MS = 45_000;
  private static final double PATIENCE_MS = 60_000;

  private final Playwright playwright;
  private final Browser browser;

  private Desks(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Desks open() {
    // a busy machine of two cores takes its time
    PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_PATIENCE_MS);
    Playwright playwright = Playwright.create();
    return new Desks(playwright, Browsers.launch(playwright));
  }

  /** A new visitor at a desk, who reads {@code language}. */
  Page desk(String language) {
    return visitor(language, 1280, 900);
  }

  /** A new visitor with a phone. */
  Page phone(String language) {
    return visitor(language, 390, 844);
  }

  private Page visitor(String language, int width, int height) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language.equals("fr") ? "fr-CA" : "en-CA")
                .setTimezoneId("America/Edmonton")
                .setReducedMotion(ReducedMotion.REDUCE));
    context.setDefaultTimeout(PATIENCE_MS);
    return context.newPage();
  }

  /** Pages that nobody looks at any more go on working: seventy of them took half a processor. */
  void leave() {
    browser.contexts().forEach(BrowserContext::close);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
