package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Page objects of the pages about plans. */
final class PlanPages {
  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.CANADA);

  private final Site site;
  private final Page page;

  PlanPages(Site site, Page page) {
    this.site = site;
    this.page = page;
  }

  PlanPages open(String address) {
    page.navigate(site.address() + address);
    return this;
  }

  /** The row of a module in one's own plan. */
  Locator row(String code) {
    return page.locator("li.plan-row")
        .filter(new Locator.FilterOptions().setHas(page.locator("a[href$='module=" + code + "']")));
  }

  /** By when a module is due. */
  LocalDate due(String code) {
    String said = row(code).locator(".plan-state").innerText();
    return LocalDate.parse(said.replaceAll("(?s).*due (\\p{L}+ \\d+, \\d+).*", "$1"), DAY);
  }

  /** The gates, as they are told. */
  String gates() {
    return page.locator("section[aria-labelledby='gates']").innerText();
  }

  Locator said() {
    return page.locator(".notice[role=status]");
  }

  /** Adds a training with a file that shows it. */
  void claim(String title) {
    open("/plan/claim");
    page.locator("[id='claim:title']").fill(title);
    page.locator("[id='claim:hours']").fill("48");
    page.locator("[id='claim:kind']").selectOption("EXTERNAL");
    assertThat(page.locator("[id='claim:hours']")).isHidden();
    assertThat(page.locator("[id='claim:module']")).isVisible();
    page.locator("[id='claim:kind']").selectOption("TRAINING");
    assertThat(page.locator("[id='claim:module']")).isHidden();
    assertThat(page.locator("[id='claim:hours']")).hasValue("48");
    page.locator("[id='claim:completed_input']").fill("2026-05-04");
    page.locator("[id='claim:province']").selectOption("AB");
    page.locator("[id='claim:file']")
        .setInputFiles(new FilePayload("course.pdf", "application/pdf", PDF));
    page.locator("[id='claim:add']").click();
    page.waitForURL("**/plan/intake");
  }

  /** A coordinator verifies a training in the queue on their desk. */
  static void verify(Site site, String title) {
    Page page = SignInPage.as(site, site.desk("en"), "coordinator");
    page.navigate(site.address() + "/people/desk");
    Access.check(page);
    page.locator("main a[href='/plan/desk?part=verify']").click();
    Access.check(page);
    Locator row =
        page.locator("li:has([id*=':accept-'])", new Page.LocatorOptions().setHasText(title));
    row.locator("[id*=':accept-']").click();
    assertThat(page.locator("[data-said]")).containsText("Decided");
    assertThat(page.locator("li:has([id*=':undo-'])", new Page.LocatorOptions().setHasText(title)))
        .containsText("verified");
    Access.check(page);
    page.close();
  }

  /** Gives an answer, which is kept at once. */
  void answer(String field, String value) {
    Locator input = page.locator("[id='intake:" + field + "']");
    page.waitForResponse(
        "**/api/v1/intakes/mine/answers/" + field,
        () -> {
          input.fill(value);
          input.blur();
        });
  }

  void handIn() {
    page.locator("[id='intake:notice']").check();
    page.locator("[id='intake:submit']").click();
    page.waitForURL("**/plan");
  }
}
