package org.alongside.mentoring;

/** Where a meeting stands. */
public enum MeetingState {
  /** One of the two has named a time, or asks for a talk. */
  PROPOSED,
  /** Both have said yes. */
  AGREED,
  HELD,
  /** One of them could not come; nobody writes down which, or why. */
  MISSED,
  CANCELLED
}
