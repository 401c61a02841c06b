package org.alongside.catalogue;

/** How a question is answered. */
public enum QuestionKind {
  /** Exactly one option. */
  SINGLE,
  /** Every option that fits. */
  MULTIPLE,
  /** Each item into one of the categories. */
  SORT,
  /** Whether a statement holds. */
  TRUEFALSE,
  /** A partner for each item. */
  MATCH,
  /** The steps one after the other. */
  ORDER,
  /** A word or a number. */
  TEXT,
  /** Something written that is never marked. */
  WRITE
}
