package org.alongside.learning;

/** How far an entry of practicum hours is. */
public enum PracticumState {
  /** Entered by the learner; waits to be confirmed. */
  ENTERED,
  /** Confirmed: it counts. */
  CONFIRMED,
  /** Returned with a word; the learner mends it or takes it away. */
  RETURNED
}
