package org.alongside.gathering;

/** What a resource of a community is. */
public enum ResourceKind {
  /** A situation from work in which nobody is known, to think about together. */
  DILEMMA,
  TEMPLATE,
  /** Who and what there is in the neighbourhood. */
  DIRECTORY,
  OTHER
}
