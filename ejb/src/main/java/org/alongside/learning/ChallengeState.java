package org.alongside.learning;

/** How far somebody is with the challenge of a module. */
public enum ChallengeState {
  /** They may take it. */
  OFFERED,
  /** They have begun their one attempt. */
  BEGUN,
  /** It stands for the module, with its judged part where it has one. */
  PASSED,
  /** They take the whole module, as if nothing had been. */
  FAILED
}
