package org.alongside.st;

import com.microsoft.playwright.Page;

/** Page object of sign-in.xhtml. */
final class SignInPage {
  static final String PASSWORD = "alongside-demo";
  private final Page page;

  SignInPage(Page page) {
    this.page = page;
  }

  static SignInPage open(Site site, Page page) {
    return open(site.address(), page);
  }

  private static SignInPage open(String address, Page page) {
    page.navigate(address + "/sign-in");
    return new SignInPage(page);
  }

  SignInPage with(String email, String password) {
    page.locator("#email").fill(email);
    page.locator("#password").fill(password);
    page.locator("#submit").click();
    return this;
  }

  /** Signs one of the demonstration in and waits for their home page. */
  static Page as(Site site, Page page, String who) {
    return as(site.address(), page, who);
  }

  /** The same on a site of the test's own. */
  static Page as(String address, Page page, String who) {
    open(address, page).with(who + "@demo.example", PASSWORD);
    page.waitForURL(url -> !url.contains("/sign-in"));
    if (!page.url().endsWith("/home")) {
      page.navigate(address + "/home");
    }
    readInOwnLanguage(address, page);
    return page;
  }

  /** What somebody chose in another test stays chosen: this one reads what its browser asks for. */
  private static void readInOwnLanguage(String address, Page page) {
    String wanted = page.evaluate("navigator.language").toString().substring(0, 2);
    String shown = page.locator("html").getAttribute("lang").substring(0, 2);
    if (!wanted.equals(shown)) {
      page.navigate(address + "/home?lang=" + wanted);
    }
  }
}
