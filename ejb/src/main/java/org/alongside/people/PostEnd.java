package org.alongside.people;

/** Why a post ended. Only the first two count as losing somebody. */
public enum PostEnd {
  LEFT_BY_CHOICE,
  LEFT_NOT_BY_CHOICE,
  FIXED_TERM_ENDED,
  TRANSFERRED,
  PROMOTED,
  CLOSED_UNFILLED
}
