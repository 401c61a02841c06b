package org.alongside.schedule;

/** How somebody stands to a live event that has places. */
public enum Standing {
  /** They have a place. */
  GOING,
  /** They get the next place that becomes free, in the order in which they asked. */
  WAITING,
  /** They gave their place, or their turn, back. */
  LEFT
}
