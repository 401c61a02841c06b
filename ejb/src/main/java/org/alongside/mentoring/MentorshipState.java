package org.alongside.mentoring;

/** Where a mentorship stands. */
public enum MentorshipState {
  /** Accepted by the mentor; the agreement is still to be accepted by both. */
  AGREEING,
  /** The first six weeks. */
  TRIAL,
  ONGOING,
  ENDED
}
