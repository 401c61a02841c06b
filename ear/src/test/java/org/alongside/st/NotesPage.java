package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Page object of learning/notes.xhtml, and of the note beside a unit. */
final class NotesPage {
  private final Page page;

  private NotesPage(Page page) {
    this.page = page;
  }

  /** The page of all one's notes. */
  static NotesPage open(Site site, Page page) {
    page.navigate(site.address() + "/learning/notes");
    return new NotesPage(page);
  }

  /** The note beside a unit, once it can be written in. */
  static NotesPage beside(Site site, Page page, String module, String unit) {
    UnitPage.open(site, page, module, unit);
    NotesPage notes = new NotesPage(page);
    assertThat(notes.field("note")).isEditable();
    return notes;
  }

  Locator place(String item) {
    return page.locator("[data-note][data-item='" + item + "']");
  }

  Locator field(String item) {
    return place(item).locator("textarea");
  }

  /** Goes on writing at the end, key by key. */
  NotesPage write(String item, String more) {
    field(item).press("Control+End");
    field(item).pressSequentially(more);
    return this;
  }

  NotesPage waitSaved(String item) {
    assertThat(place(item).locator("[data-save]")).hasText(Pattern.compile("Saved|Enregistré.*"));
    return this;
  }

  /** Everything that this browser keeps for the site. */
  String kept() {
    return String.valueOf(page.evaluate("JSON.stringify(Object.entries(localStorage))"));
  }

  void delete(String item) {
    place(item).locator("[data-delete]").click();
    page.locator("#delete-note button[value='delete']").click();
    assertThat(page.locator("[data-deleted]:visible")).isFocused();
  }
}
