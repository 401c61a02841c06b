package org.alongside.st;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Page object of team/matrix.xhtml. */
final class MatrixPage {
  private final Site site;
  private final Page page;

  MatrixPage(Site site, Page page) {
    this.site = site;
    this.page = page;
  }

  /** Filters by the form. */
  MatrixPage show(String what, String module) {
    page.locator("#show").selectOption(what);
    page.locator("#module").selectOption(module);
    page.locator(".team-filters button[type=submit]").click();
    page.waitForURL(site.address() + "/team/matrix?**show=" + what + "**");
    return this;
  }

  /** Who is listed, from above. */
  List<String> names() {
    return page.locator("tbody .matrix-name a").allInnerTexts();
  }

  /** Ticks somebody. */
  MatrixPage choose(int place) {
    page.locator("input[name=person]").nth(place).check();
    return this;
  }

  /** Goes on to do something with those who are chosen. */
  MatrixPage act(String what) {
    page.locator(".team-acts button[value=" + what + "]").click();
    page.waitForURL("**/team/act?**");
    return this;
  }

  Locator receipt() {
    return page.locator(".notice[role=status]");
  }
}
