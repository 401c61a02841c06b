package org.alongside.api.journal;

import java.time.Instant;
import java.util.List;
import org.alongside.journal.JournalEntryRow;
import org.alongside.journal.JournalPage;

/**
 * What the caller has written, and what closes their browser's drafts of it.
 *
 * @param draftKey 32 bytes as base64url
 */
public record Written(String draftKey, List<Entry> entries) {

  /**
   * One text.
   *
   * @param item {@code note}, or {@code prompt-} and a prompt's id
   * @param text Markdown; missing where it is damaged
   */
  public record Entry(
      String module, String unit, String item, String text, int revision, Instant writtenAt) {

    /** Says where, never what. */
    @Override
    public String toString() {
      return "Entry[" + module + "/" + unit + "/" + item + "]";
    }
  }

  static Written of(JournalPage page) {
    return new Written(page.draftKey(), page.entries().stream().map(Written::entry).toList());
  }

  private static Entry entry(JournalEntryRow row) {
    return new Entry(
        row.place().module(),
        row.place().unit(),
        row.place().item(),
        row.text(),
        row.revision(),
        row.writtenAt());
  }

  /** Says how much, never what. */
  @Override
  public String toString() {
    return "Written[" + entries.size() + "]";
  }
}
