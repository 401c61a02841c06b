package org.alongside.position;

/** What a position is for. */
public enum PositionKind {
  /** A peer support worker: what the programme is about, and what is counted. */
  PEER,
  /** Anybody else of the team. */
  STAFF
}
