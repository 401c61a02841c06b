package org.alongside.coreflection;

/** Where a group reflection is. */
public enum GroupState {
  PLANNED,
  HELD,
  CANCELLED
}
