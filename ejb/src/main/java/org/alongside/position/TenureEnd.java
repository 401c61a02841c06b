package org.alongside.position;

/** Why somebody is in a position no more. Only the first two count as losing somebody. */
public enum TenureEnd {
  LEFT_BY_CHOICE,
  LEFT_NOT_BY_CHOICE,
  FIXED_TERM_ENDED,
  TRANSFERRED,
  PROMOTED
}
