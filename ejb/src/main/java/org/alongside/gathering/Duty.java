package org.alongside.gathering;

/** What somebody does for one meeting; it goes round. */
public enum Duty {
  FACILITATOR,
  NOTE_TAKER,
  TIMEKEEPER
}
