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
  SURVEY,
  /** The module's live part, with others; completes when attendance is confirmed. */
  LIVE,
  /** The module's judged part; completes when somebody allowed to has seen everything in it. */
  JUDGED,
  /** Sentences that the learner confirms as true; completes on that word. */
  ATTESTATION;

  /** Whether it is done in attempts. */
  public boolean isAttempted() {
    return this == PRACTICE || this == QUIZ || this == SCENARIO;
  }

  /** Whether its minutes are self-study; the others are beside the module's table of those. */
  public boolean isSelfStudy() {
    return this != LIVE && this != JUDGED && this != ATTESTATION;
  }

  /** Whether it has a file of its own; the others say what something beside them says. */
  boolean hasFile() {
    return this != SURVEY && this != LIVE && this != JUDGED;
  }
}
