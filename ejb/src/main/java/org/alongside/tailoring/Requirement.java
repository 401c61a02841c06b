package org.alongside.tailoring;

/**
 * What a plan asks of a module, or rather of its self-study: the live part has a word of its own.
 */
public enum Requirement {
  /** To be taken. */
  REQUIRED,
  /** To be shown in a challenge, once, in place of the content. */
  FAST_TRACK,
  /** Recognised already: nothing is to be done, and it is out of every denominator. */
  EXEMPT,
  /** Advised, not asked. */
  RECOMMENDED,
  /** No rule speaks for it; it may be taken. */
  OPTIONAL;

  /** Whether a plan sets a day for it. */
  public boolean hasDueDate() {
    return this != EXEMPT && this != OPTIONAL;
  }

  /** Whether a programme is complete only with it. */
  public boolean counts() {
    return this == REQUIRED || this == FAST_TRACK;
  }
}
