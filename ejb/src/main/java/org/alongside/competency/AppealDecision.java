package org.alongside.competency;

/** What came of an appeal against the withdrawal of a level. */
public enum AppealDecision {
  /** The level holds again, as if it had not been withdrawn. */
  GIVEN_BACK,
  /** It stays withdrawn; it can be earned again. */
  STAYS_WITHDRAWN
}
