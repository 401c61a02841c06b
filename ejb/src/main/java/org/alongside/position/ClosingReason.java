package org.alongside.position;

/** Why a position is there no more. */
public enum ClosingReason {
  NOT_FILLED,
  TERM_ENDED,
  FUNDING_ENDED,
  REORGANISED
}
