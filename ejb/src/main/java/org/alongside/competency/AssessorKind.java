package org.alongside.competency;

/** As what somebody may sign off what they have not been signed off for themselves. */
public enum AssessorKind {
  /** A mentor of the first hour, or one of another profession. */
  MENTOR,
  /** A senior peer, who assesses what somebody brings from elsewhere. */
  SENIOR_PEER,
  /** Several who assess together; one of them signs in the group's name. */
  GROUP,
  /** Somebody of another organisation. */
  EXTERNAL
}
