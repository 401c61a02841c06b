package org.alongside.privacy;

/** What is not right, as far as one has to say. */
public enum CorrectionKind {
  NAME,
  ADDRESS,
  WORK,
  TEAM,
  LEARNING,
  OTHER
}
