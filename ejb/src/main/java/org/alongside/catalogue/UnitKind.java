package org.alongside.catalogue;

/** What a unit asks of the learner. */
public enum UnitKind {
  /** Something to read; completes on Next. */
  PAGE,
  /** Questions with feedback at once, as often as one likes; completes when each was tried. */
  PRACTICE,
  /** Questions drawn from a pool, feedback after the attempt; completes when passed. */
  QUIZ,
  /** A conversation that could go several ways; completes when an ending is reached. */
  SCENARIO,
  /** Questions to oneself, seen by nobody else; completes on Next, whether or not one writes. */
  REFLECTION,
  /** Questions whose answers help to mend the teaching; completes when sent, or left out. */
  SURVEY;

  /** Whether it is done in attempts. */
  public boolean isAttempted() {
    return this == PRACTICE || this == QUIZ || this == SCENARIO;
  }
}
