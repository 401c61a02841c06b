package org.alongside.competency;

/** Where an experience credit is. */
public enum CreditState {
  /** A senior peer looks at it next. */
  ASKED,
  /** It counts: a level was signed off by it. */
  CREDITED,
  /** Not yet, with a reason; it may be asked for anew. */
  NOT_YET
}
