package org.alongside.coreflection;

/** What a mentee has said to an invitation; nobody asks why. */
public enum GroupAnswer {
  INVITED,
  COMES,
  STAYS_AWAY
}
