package org.alongside.catalogue;

/** How a question is answered. */
public enum QuestionKind {
  /** Exactly one option. */
  SINGLE,
  /** Every option that fits. */
  MULTIPLE,
  /** Each item into one of the categories. */
  SORT
}
