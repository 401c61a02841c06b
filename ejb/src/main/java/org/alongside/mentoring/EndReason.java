package org.alongside.mentoring;

/** Why a mentorship ended, as far as anybody has to say. */
public enum EndReason {
  /** One of the two would rather go on with somebody else, or alone; nobody asks why. */
  NO_FAULT,
  /** They have done what they set out to do. */
  DONE,
  MENTOR_LEFT,
  MENTEE_LEFT,
  /** A coordinator has arranged it otherwise. */
  ARRANGED
}
