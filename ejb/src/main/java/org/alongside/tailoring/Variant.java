package org.alongside.tailoring;

/** Which selection of a module's units somebody takes. */
public enum Variant {
  STANDARD,
  /** P03 for family peers. */
  FAMILY,
  /** W4 for the front desk. */
  SHORT,
  /** W5 for whoever books. */
  BOOKING,
  /** W7 for executives. */
  BRIEF
}
