package org.alongside.imports;

/** What a file is about. */
public enum ImportKind {
  PEOPLE,
  TEAMS,
  POSITIONS,
  /** A zip of the CSV files of OneRoster 1.2: sites, teams and people at once. */
  ONEROSTER
}
