package org.alongside.journal;

import java.util.List;

/**
 * What somebody has written, and what closes the drafts that their browser keeps.
 *
 * @param draftKey 32 random bytes of this owner, as base64url; a draft on a shared computer opens
 *     for nobody who is not signed in as them
 */
public record JournalPage(String draftKey, List<JournalEntryRow> entries) {

  /** Says how much, never what. */
  @Override
  public String toString() {
    return "JournalPage[" + entries.size() + "]";
  }
}
