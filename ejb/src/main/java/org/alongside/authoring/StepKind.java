package org.alongside.authoring;

/** What happens to a draft as a whole. */
public enum StepKind {
  BEGUN,
  SUBMITTED,
  TAKEN_BACK,
  SENT_BACK,
  APPROVED,
  PUBLISHED,
  DISCARDED
}
