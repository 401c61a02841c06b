package org.alongside.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * Rows of the log that were sealed together: their hashes, and that of the block before. Written
 * once. Block 0 is the beginning of the chain and holds none; whoever seals locks it.
 */
@Entity
@Table(name = "audit_block")
@NamedQuery(
    name = "AuditBlock.from",
    query = "SELECT b FROM AuditBlock b WHERE b.number >= :number ORDER BY b.number")
@NamedQuery(name = "AuditBlock.last", query = "SELECT b FROM AuditBlock b ORDER BY b.number DESC")
@NamedQuery(
    name = "AuditBlock.finalId",
    query = "SELECT MAX(b.lastId) FROM AuditBlock b WHERE b.sealedAt <= :before")
@NamedQuery(
    name = "AuditBlock.byHash",
    query = "SELECT b.number FROM AuditBlock b WHERE b.hash = :hash AND b.number > 0")
class AuditBlock {
  /** The hash before the first block. */
  static final String BEGINNING = "0".repeat(64);

  @Id
  @Column(name = "block_no")
  private long number;

  @Column(name = "first_id")
  private long firstId;

  @Column(name = "last_id")
  private long lastId;

  private int entries;

  @Column(name = "final_id")
  private long finalId;

  @Column(name = "sealed_at")
  private Instant sealedAt;

  @Column(name = "previous_hash")
  private String previousHash;

  private String hash;

  protected AuditBlock() {}

  /**
   * @param before the block before
   * @param rows hash by id; not empty
   * @param finalId no row up to here can still be committed
   * @param key what seals it
   */
  AuditBlock(
      AuditBlock before, SortedMap<Long, String> rows, long finalId, Instant now, AuditKey key) {
    this.number = before.number + 1;
    this.firstId = rows.firstKey();
    this.lastId = rows.lastKey();
    this.entries = rows.size();
    this.finalId = finalId;
    this.sealedAt = now;
    this.previousHash = before.hash;
    this.hash = key.seal(CanonicalText.block(number, previousHash, sealedAt, finalId, rows));
  }

  /**
   * Whether it still is what was sealed.
   *
   * @param number its place in the chain
   * @param before the hash of the block before
   * @param rows hash by id, as its seals say
   * @param sealing makes the hash of a block from what of it is sealed
   */
  boolean isWhole(
      long number, String before, SortedMap<Long, String> rows, UnaryOperator<String> sealing) {
    return this.number == number
        && previousHash.equals(before)
        && entries == rows.size()
        && !rows.isEmpty()
        && firstId == rows.firstKey()
        && lastId == rows.lastKey()
        && hash.equals(sealing.apply(CanonicalText.block(number, before, sealedAt, finalId, rows)));
  }

  long number() {
    return number;
  }

  long lastId() {
    return lastId;
  }

  int entries() {
    return entries;
  }

  long finalId() {
    return finalId;
  }

  Instant sealedAt() {
    return sealedAt;
  }

  String hash() {
    return hash;
  }
}
