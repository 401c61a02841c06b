package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A coordinator adds a picture to a module and shows it in a page. */
@InBrowser
class CoordinatorAddsAPictureST {
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  private static final String FILE = "six-moments.en.md";

  @Test
  void aPictureIsCheckedStoredAndShown(Site site) {
    AuthorPages pages = AuthorPages.coordinator(site);
    Page page = pages.page();
    pages.change("W8");
    String draft = pages.draft();
    pages.open("/authoring/media?draft=" + draft);
    Access.check(page);
    page.locator("#file")
        .setInputFiles(new FilePayload("Ward Map.png", "image/png", "no".getBytes()));
    assertThat(page.locator("#name")).hasValue("ward-map.png");
    page.locator("#altEn").fill("A map of the ward");
    page.locator("#source").fill("Drawn by the team, CC0");
    page.locator("form[data-upload] button").click();
    assertThat(page.locator("form[data-upload] [data-problem]")).containsText("not what its name");
    page.locator("#file").setInputFiles(new FilePayload("Ward Map.png", "image/png", DOT));
    page.locator("form[data-upload] button").click();
    assertThat(page.locator(".edit-rows h2")).hasText("ward-map.png");
    Access.check(page);

    pages.open("/authoring/file?draft=" + draft + "&file=" + FILE);
    Locator body = pages.field(FILE, "body");
    String before = body.locator("textarea").inputValue();
    pages.write(FILE, "body", before + "\n![](ward-map.png)\n");
    Locator picture = body.locator("[data-preview] img");
    assertThat(picture).hasAttribute("alt", "A map of the ward");
    Access.check(page);
    APIResponse stored = page.request().get(site.address() + picture.getAttribute("src"));
    org.assertj.core.api.Assertions.assertThat(stored.body()).isEqualTo(DOT);
    org.assertj.core.api.Assertions.assertThat(stored.headers())
        .containsEntry("content-type", "image/png")
        .containsEntry("x-content-type-options", "nosniff");

    pages.open("/authoring/review?draft=" + draft);
    page.onDialog(dialog -> dialog.accept());
    page.locator("[data-step='discard']").click();
    page.waitForURL("**/authoring/modules");
  }
}
