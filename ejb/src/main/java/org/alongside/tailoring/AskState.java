package org.alongside.tailoring;

/** Where a question is. */
public enum AskState {
  OPEN,
  GRANTED,
  DECLINED
}
