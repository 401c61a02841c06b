package org.alongside.imports;

/** What a row of a file comes to. */
public enum RowOutcome {
  FAULTY,
  ADDS,
  CHANGES,
  SAME
}
