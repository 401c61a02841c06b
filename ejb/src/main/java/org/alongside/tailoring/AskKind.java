package org.alongside.tailoring;

/** What a learner can ask about a module of their plan. */
public enum AskKind {
  /** That somebody looks at it again. */
  REVIEW,
  /** More time. */
  EXTENSION
}
