package org.alongside.st;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Page object of admin/audit.xhtml. */
final class AuditPage {
  private final Site site;
  private final Page page;

  private AuditPage(Site site, Page page) {
    this.site = site;
    this.page = page;
  }

  /** The whole log, as an administrator sees it. */
  static AuditPage open(Site site, Page page) {
    SignInPage.as(site, page, "admin");
    return new AuditPage(site, page).at("/admin/audit");
  }

  AuditPage at(String address) {
    page.navigate(site.address() + address);
    return this;
  }

  AuditPage search(String field, String text) {
    page.locator("#" + field).fill(text);
    page.locator("#" + field).press("Enter");
    return this;
  }

  Page page() {
    return page;
  }

  Locator rows() {
    return page.locator("main tbody tr");
  }

  Locator cell(int row, int column) {
    return rows().nth(row).locator("td").nth(column);
  }
}
