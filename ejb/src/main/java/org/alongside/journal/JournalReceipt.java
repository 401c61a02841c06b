package org.alongside.journal;

import java.time.Instant;

/**
 * Says that a text is stored. Given only for what the transaction that is about to commit holds.
 *
 * @param revision what the tab has seen now; 0: nothing stands there any more
 * @param writtenAt when it was written; null where nothing stands
 * @param text what stands there now, where that is more than was sent: words of another tab or
 *     device are beside it; else null
 */
public record JournalReceipt(String saveId, int revision, Instant writtenAt, String text) {

  /** Says that, never what. */
  @Override
  public String toString() {
    return "JournalReceipt[" + saveId + ", " + revision + "]";
  }
}
