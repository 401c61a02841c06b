package org.alongside.tailoring;

/** What the rules ask of somebody else than the learner. */
public enum TaskKind {
  /** The coordinator looks at the evidence of a training. */
  VERIFY_TRAINING,
  /** The coordinator looks at the evidence of a certificate. */
  VERIFY_CERTIFICATE,
  /** The mentor and the learner set a goal for a competency. */
  MENTOR_GOAL
}
