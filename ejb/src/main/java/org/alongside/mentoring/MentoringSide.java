package org.alongside.mentoring;

/** As what somebody looks at a mentorship. */
public enum MentoringSide {
  MENTEE,
  MENTOR,
  /** A mentor who stands in; sees what was handed over. */
  COVER
}
