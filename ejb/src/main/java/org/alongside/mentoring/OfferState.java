package org.alongside.mentoring;

/** Where a mentor stands in one search. */
public enum OfferState {
  /** Proposed to the mentee. */
  OFFERED,
  /** Chosen by the mentee, to be asked after others. */
  CHOSEN,
  /** Asked, and has three days to answer. */
  ASKED,
  /** Did not answer in time; may still accept while nobody has. */
  LAPSED,
  DECLINED,
  ACCEPTED,
  /** Not needed any more. */
  CLOSED
}
