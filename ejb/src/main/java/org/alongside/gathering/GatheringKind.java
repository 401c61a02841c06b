package org.alongside.gathering;

/** What a community meets for. */
public enum GatheringKind {
  /** Its own meeting, every month. */
  PRACTICE,
  /** Open to everybody who works here, every quarter. */
  OPEN_SESSION,
  /** The yearly look at what it is for. */
  REVIEW
}
