package org.alongside.mentoring;

/** Where the search for a mentor stands. */
public enum RoundState {
  /** Mentors are proposed; the mentee has not chosen. */
  CHOOSING,
  /** A mentor is asked, one after the other. */
  ASKING,
  /** A mentor has accepted. */
  MATCHED,
  /** Nobody whom the mentee chose has accepted: a coordinator looks again. */
  EXHAUSTED,
  /** Given up for another search. */
  CLOSED
}
