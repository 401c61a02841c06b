package org.alongside.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.audit.AuditCheck.Kind;

/** Goes through the chain, block after block, and compares. */
@Dependent
class CheckChain {
  private static final int MOST_FAULTS = 100;
  private static final int BLOCKS_AT_ONCE = 200;

  /** So far may the clocks of two nodes be apart. */
  private static final Duration SKEW = Duration.ofHours(1);

  /** How far one look has come. */
  private static final class Look {
    private final List<AuditCheck.Fault> faults = new ArrayList<>();
    private long expected = 1;
    private String hash = AuditBlock.BEGINNING;
    private long upToBlock;
    private long upToEntry;
    private long blocks;
    private long sealed;
    private long finalId;
    private Optional<AuditKey> key;
    private boolean keyed;

    void wrong(Kind kind, Long block, Long entry) {
      if (faults.size() < MOST_FAULTS) {
        faults.add(new AuditCheck.Fault(kind, block, entry));
      }
    }
  }

  @Inject private ChainQueries chain;
  @Inject private AuditKeys keys;

  AuditCheck check(String noted, Instant now) {
    Look look = new Look();
    look.key = keys.ifAny();
    long lastNumber = chain.lastNumber();
    long next = 1;
    while (next <= lastNumber) {
      List<AuditBlock> blocks = chain.blocks(next, BLOCKS_AT_ONCE);
      blocks.stream().filter(b -> b.number() <= lastNumber).forEach(b -> block(b, look));
      next = blocks.isEmpty() ? lastNumber + 1 : blocks.get(blocks.size() - 1).number() + 1;
    }
    chain
        .unsealed(look.finalId, MOST_FAULTS)
        .forEach(entry -> look.wrong(Kind.ENTRY_ADDED, null, entry));
    chain.sealsOfNoBlock(MOST_FAULTS).forEach(block -> look.wrong(Kind.BLOCK_GONE, block, null));
    if (noted != null && !noted.isBlank() && !chain.hasHash(noted.strip())) {
      look.wrong(Kind.NOTED_UNKNOWN, null, null);
    }
    return new AuditCheck(
        now,
        look.upToBlock,
        look.upToEntry,
        look.blocks,
        look.sealed,
        chain.waiting(look.finalId),
        look.hash,
        List.copyOf(look.faults));
  }

  private void block(AuditBlock block, Look look) {
    for (; look.expected < block.number(); look.expected++) {
      look.wrong(Kind.BLOCK_GONE, look.expected, null);
    }
    SortedMap<Long, String> rows = new TreeMap<>();
    boolean late = false;
    for (ChainQueries.Sealed row : chain.sealed(block.number())) {
      rows.put(row.id(), row.hash());
      late |= row.entry() != null && row.entry().deed().at().isAfter(block.sealedAt().plus(SKEW));
      if (row.entry() == null) {
        look.wrong(Kind.ENTRY_GONE, block.number(), row.id());
      } else if (!row.hash().equals(CanonicalText.hash(row.id(), row.entry().deed()))) {
        look.wrong(Kind.ENTRY_CHANGED, block.number(), row.id());
      }
    }
    judge(block, rows, late, look);
    look.blocks++;
    look.sealed += rows.size();
    look.finalId = Math.max(look.finalId, block.finalId());
    look.hash = block.hash();
    look.expected = block.number() + 1;
    if (look.faults.isEmpty()) {
      look.upToBlock = block.number();
      look.upToEntry = block.lastId();
    }
  }

  /**
   * A block is sealed with the secret. Without it only those are whole that are older than the
   * secret, as the secret itself and the chain say, and hold nothing newer.
   */
  private static void judge(
      AuditBlock block, SortedMap<Long, String> rows, boolean late, Look look) {
    boolean keyed =
        look.key.filter(k -> block.isWhole(look.expected, look.hash, rows, k::seal)).isPresent();
    boolean plain =
        !keyed
            && !look.keyed
            && !late
            && look.key.filter(k -> k.isYoungerThan(block.number())).isPresent()
            && block.isWhole(look.expected, look.hash, rows, CanonicalText::hash);
    if (!keyed && !plain) {
      boolean unknown = look.key.isEmpty();
      look.wrong(unknown ? Kind.KEY_MISSING : Kind.BLOCK_CHANGED, block.number(), null);
    }
    look.keyed |= keyed;
  }
}
