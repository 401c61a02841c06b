package org.alongside.catalogue;

/** When the answers of an attempt may be looked at again with their feedback. */
public enum ReviewRule {
  AFTER_ATTEMPT,
  AFTER_PASS,
  NEVER
}
