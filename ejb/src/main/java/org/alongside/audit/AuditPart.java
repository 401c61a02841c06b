package org.alongside.audit;

import java.time.Instant;

/**
 * A part of a file.
 *
 * @param text rows of CSV; the first part begins with their heads
 * @param next where the next part begins, or null: this is the last
 */
public record AuditPart(String text, Mark next) {
  /**
   * A place in the log: the row after which a file goes on.
   *
   * @param at when that row was written
   * @param id its number
   */
  public record Mark(Instant at, long id) {}
}
