package org.alongside.team;

/** Whom the matrix shows. */
public enum MatrixShow {
  /** Everybody of whom something is asked. */
  ALL,
  /** Whoever has something whose day has passed. */
  OVERDUE,
  /** Whoever has something that is due within thirty days. */
  SOON
}
