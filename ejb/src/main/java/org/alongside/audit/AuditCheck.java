package org.alongside.audit;

import java.time.Instant;
import java.util.List;

/**
 * What a look through the whole log has found.
 *
 * @param checkedAt when
 * @param upToBlock the last block up to which all is as it was sealed, 0: none
 * @param upToEntry the last row of that block, 0: none
 * @param blocks how many blocks there are
 * @param sealed how many rows they hold
 * @param waiting how many rows wait for their seal
 * @param hash the hash of the last block: note it down, and a later check can tell that nothing up
 *     to there was exchanged as a whole
 * @param faults what is wrong, the first hundred; empty: nothing
 */
public record AuditCheck(
    Instant checkedAt,
    long upToBlock,
    long upToEntry,
    long blocks,
    long sealed,
    long waiting,
    String hash,
    List<Fault> faults) {
  /** Whether all is as it was written. */
  public boolean whole() {
    return faults.isEmpty();
  }

  /**
   * Something in the log that is not as it was written.
   *
   * @param kind what is wrong
   * @param block number of the block, or null when it concerns none
   * @param entry number of the row, or null when it concerns a whole block
   */
  public record Fault(Kind kind, Long block, Long entry) {}

  /** What can be wrong. */
  public enum Kind {
    /** A row says something else than what was sealed. */
    ENTRY_CHANGED,
    /** A row that was sealed is not there. */
    ENTRY_GONE,
    /** A row was put in among those that were sealed. */
    ENTRY_ADDED,
    /** A block, or what it says of its rows, is not what was sealed. */
    BLOCK_CHANGED,
    /** The site's key is not there, or another: what was sealed with it cannot be checked. */
    KEY_MISSING,
    /** A block is not there. */
    BLOCK_GONE,
    /** No block has the hash that was noted down. */
    NOTED_UNKNOWN
  }
}
