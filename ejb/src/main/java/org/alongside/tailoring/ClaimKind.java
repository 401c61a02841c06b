package org.alongside.tailoring;

/** What somebody says they bring along. */
public enum ClaimKind {
  /** A training, which can shorten the plan. */
  TRAINING,
  /** A certificate of peer support, which can, too. */
  CERTIFICATE,
  /** A certificate from elsewhere that stands for the parts of one module held with others. */
  EXTERNAL
}
