package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A coordinator brings questions and a module in and takes a module away. */
@InBrowser
class TeachingComesInST {
  private static final String GIFT =
      """
      ::Keys::Why do you have a key? {=I work here. ~I found it. ~Not now, please.}

      ::About how many::How many hours? {#36:2}
      """;

  private static void bring(Site site, Page page, String name, byte[] bytes) {
    page.navigate(site.address() + "/authoring/import");
    page.locator("input[type='file']")
        .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    page.locator("[id$='go']").click();
  }

  private static void bring(Site site, Page page, String name, String text) {
    bring(site, page, name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void questionsAreLookedAtAndBecomeAModule(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "coordinator");
    page.navigate(site.address() + "/authoring/import?lang=en");
    Access.check(page);
    bring(site, page, "keys.exe", "MZ\u0000");
    assertThat(page.locator(".field-error").first()).containsText("Nothing here can read keys.exe");
    Access.check(page);
    bring(site, page, "keys.gift", GIFT);
    page.waitForURL("**/authoring/import-check?id=*");
    assertThat(page.locator("main")).containsText("Feedback to be written");
    assertThat(page.locator("main")).containsText("“36:2”");
    Access.check(page);
    page.locator("main details summary").first().click();
    page.locator("[id$='newCode']").fill("X8");
    page.locator("[id$='titleEn']").fill("Keys");
    page.locator("[id$='titleFr']").fill("Clés");
    page.locator("input[type='checkbox'][value='staff']").check();
    page.locator("[id$='begin']").click();
    page.waitForURL("**/authoring/outline?draft=*");
    assertThat(page.locator("main")).containsText("keys");
  }

  @Test
  void aModuleGoesOutAndComesBackInFrenchOnAPhone(Site site) throws IOException {
    Page page = SignInPage.as(site, site.phone("fr"), "coordinator");
    page.navigate(site.address() + "/authoring/export?lang=fr");
    Access.check(page);
    Download download =
        page.waitForDownload(() -> page.locator("a[href$='module=W6']").first().click());
    assertThat(download.suggestedFilename()).matches("W6-\\d+\\.zip");
    bring(site, page, "W6.zip", Files.readAllBytes(download.path()));
    page.waitForURL("**/authoring/import-check?id=*");
    assertThat(page.locator("main")).containsText("Modules du zip");
    Access.check(page);
    page.locator("[id$='discard']").click();
    page.waitForURL("**/authoring/import");
    page.navigate(site.address() + "/authoring/modules?lang=en");
    Access.check(page);
  }

  @Test
  void theOrderOfAProgrammeShowsItsEffectBeforeItIsKept(Site site) {
    Page page = SignInPage.as(site, site.phone("en"), "coordinator");
    page.navigate(site.address() + "/authoring/programme?code=staff&lang=en");
    Access.check(page);
    String first = page.locator("tbody th[scope='row']").first().innerText();
    page.locator("tbody tr").first().locator("a:has-text('Down')").click();
    assertThat(page.locator("main")).containsText("What this order does");
    assertThat(page.locator("tbody tr").nth(1)).containsText(first);
    assertThat(page.locator("[id$='keep']")).isVisible();
    Access.check(page);
    page.locator("main a:has-text('Leave it as it is')").click();
    assertThat(page.locator("tbody tr").first()).containsText(first);
    page.navigate(site.address() + "/learning/notes-open");
    Access.check(page);
  }

  @Test
  void aLargeZipIsSentInPieces(Site site) {
    Page page = SignInPage.as(site, site.desk("en"), "coordinator");
    bring(site, page, "film.zip", withFilm(10 << 20));
    page.waitForURL("**/authoring/import-check?id=*");
    assertThat(page.locator("main")).containsText("talk.mp4");
    page.locator("[id$='discard']").click();
    page.waitForURL("**/authoring/import");
  }

  /** A module with something that begins as a film does and cannot be packed. */
  private static byte[] withFilm(int length) {
    byte[] film = new byte[length];
    new Random(3).nextBytes(film);
    byte[] head = "\0\0\0\30ftypisom\0\0\2\0isommp42".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(head, 0, film, 0, head.length);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("modules/X7/module.yaml"));
      zip.write("code: X7\n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("modules/X7/talk.mp4"));
      zip.write(film);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
