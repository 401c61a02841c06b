package org.alongside.platform;

import java.time.Instant;

/**
 * One kind of thing that is not kept for ever: how long, and how it goes. Every bean of this type
 * is found by CDI and run every night, a few rows in a transaction at a time.
 */
public interface RetentionPart {
  /** Stable name, and key of its words in the bundles; at most 40 characters. */
  String name();

  /** How many days it is kept, within what the law and the work allow. */
  Setting<Integer> days();

  /**
   * Ends what was over before an instant, in the caller's transaction.
   *
   * @param before what was over then goes
   * @param most rows at most
   * @return how many rows went; 0: none is left
   */
  int tidy(Instant before, int most);
}
