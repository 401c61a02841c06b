package org.alongside.st;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Page object of the pages of imports, one step after the other. */
final class ImportPages {
  private static final int PATIENCE_MS = 120_000;

  private final String address;
  private final Page page;

  ImportPages(String address, Page page) {
    this.address = address;
    this.page = page;
  }

  /** Step 1: brings a file of people. */
  ImportPages bring(String name, String text) {
    page.navigate(address + "/admin/import-new?kind=PEOPLE");
    Access.check(page);
    page.locator("input[type='file']")
        .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    page.locator("[id$='go']").click();
    return this;
  }

  /** Step 2: has the rows looked at, with teams and sites added that are missing. */
  ImportPages check(boolean addMissing) {
    page.waitForURL("**/admin/import-columns**");
    Access.check(page);
    page.locator("[id$='missing']").setChecked(addMissing);
    page.locator("button[id$='check']").click();
    page.waitForURL("**/admin/import-check**");
    page.locator("main h2").first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
    Access.check(page);
    return this;
  }

  /** Step 3: has it written; the page is left as soon as that is under way. */
  ImportPages confirm() {
    page.locator("button[id$='confirm']").click();
    page.waitForURL(java.util.regex.Pattern.compile(".*/admin/import\\?.*"));
    return this;
  }

  /** Step 4: waits for the receipt. */
  Locator receipt() {
    Locator done = page.locator(".notice-done");
    done.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
    Access.check(page);
    return done;
  }

  /** A row of the table, by its number. */
  Locator row(int number) {
    return page.locator("tbody tr")
        .filter(new Locator.FilterOptions().setHas(page.locator("th:text-is('" + number + "')")));
  }

  Page page() {
    return page;
  }
}
