package org.alongside.tailoring;

/** Whether the part of a module that is held together with others is asked of somebody. */
public enum LivePart {
  REQUIRED,
  NONE
}
