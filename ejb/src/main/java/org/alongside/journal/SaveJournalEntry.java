package org.alongside.journal;

/**
 * A text on its way to be kept.
 *
 * @param saveId made by the browser, 8-36 letters, digits or hyphens; the same id again changes
 *     nothing
 * @param tab which tab of which browser, likewise
 * @param seen the revision that this tab last heard of; 0: of none
 * @param text all of it, Markdown; at most 50,000 characters; blank: nothing is kept any more
 */
public record SaveJournalEntry(
    JournalPlace place, String saveId, String tab, int seen, String text) {

  /** Says where, never what. */
  @Override
  public String toString() {
    return "SaveJournalEntry[" + place + "]";
  }
}
