package org.alongside.team;

import java.util.List;

/**
 * Somebody of the team.
 *
 * @param person public id
 * @param name the name to show
 * @param group name of a {@link org.alongside.people.StaffGroup}, or {@code PEER}
 * @param adjusted whether a date of theirs was moved, whatever for
 * @param cells in the order of the columns
 */
public record MatrixRow(
    String person, String name, String group, boolean adjusted, List<MatrixCell> cells) {

  /** How many of what is asked are completed. */
  public int done() {
    return (int) cells.stream().filter(c -> c.asked() && c.state().isDone()).count();
  }

  /** How many are asked. */
  public int asked() {
    return (int) cells.stream().filter(MatrixCell::asked).count();
  }
}
