package org.alongside.competency;

/** Where a rating stands. */
public enum RatingState {
  /** The person has rated themselves; their mentor has not, and does not see it. */
  SELF_RATED,
  /** Both have rated; both see both. */
  OPEN,
  /** A level was signed off by it. */
  SIGNED,
  /** Another rating has taken its place. */
  CLOSED
}
