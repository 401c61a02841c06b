package org.alongside.api.audit;

import java.util.List;
import org.alongside.audit.AuditCheck;

/**
 * What a look through the audit log has found.
 *
 * @param whole whether all is as it was written
 * @param checkedAt when, in UTC
 * @param upToBlock the last block up to which all is as it was sealed, 0: none
 * @param upToEntry the last row of that block, 0: none
 * @param blocks how many blocks there are
 * @param sealed how many rows they hold
 * @param waiting how many rows wait for their seal
 * @param hash the hash of the last block; sent back later as {@code noted}, it must still be there
 * @param faults what is wrong, the first hundred
 */
public record CheckAnswer(
    boolean whole,
    String checkedAt,
    long upToBlock,
    long upToEntry,
    long blocks,
    long sealed,
    long waiting,
    String hash,
    List<Fault> faults) {
  /**
   * Something that is not as it was written.
   *
   * @param kind what is wrong
   * @param block number of the block, or null
   * @param entry number of the row, or null
   */
  public record Fault(String kind, Long block, Long entry) {}

  static CheckAnswer of(AuditCheck check) {
    return new CheckAnswer(
        check.whole(),
        check.checkedAt().toString(),
        check.upToBlock(),
        check.upToEntry(),
        check.blocks(),
        check.sealed(),
        check.waiting(),
        check.hash(),
        check.faults().stream()
            .map(f -> new Fault(f.kind().name(), f.block(), f.entry()))
            .toList());
  }
}
