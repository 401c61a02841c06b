package org.alongside.team;

import java.time.LocalDate;

/**
 * Somebody and a module.
 *
 * @param state null: it is not asked of them
 * @param word the state in a word, in the reader's language; empty where it is not asked
 * @param on the day of the state: completed, due, or the last on which it counts; or null
 */
public record MatrixCell(CellState state, String word, LocalDate on) {
  static final MatrixCell NOTHING = new MatrixCell(null, "", null);

  /** Whether it is asked. */
  public boolean asked() {
    return state != null;
  }

  /** Name of the icon beside the word. */
  public String icon() {
    return state == null ? "" : state.icon();
  }
}
