package org.alongside.journal;

import java.time.Instant;

/**
 * Something written, for its owner alone.
 *
 * @param text as it was written, Markdown; null: it cannot be opened, because it is damaged
 * @param revision counts its changes, from 1
 * @param writtenAt when it was last changed
 */
public record JournalEntryRow(JournalPlace place, String text, int revision, Instant writtenAt) {

  /** Says where, never what. */
  @Override
  public String toString() {
    return "JournalEntryRow[" + place + ", " + revision + "]";
  }
}
