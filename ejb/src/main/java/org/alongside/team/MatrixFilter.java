package org.alongside.team;

/**
 * What of a team's matrix is shown, as it stands in the address.
 *
 * @param programme code; null or one that nobody of the team follows: that of most
 * @param show whom; null: everybody
 * @param module code of the one module that is shown; null or one that is not in the matrix: all
 */
public record MatrixFilter(String programme, MatrixShow show, String module) {
  /** Everybody and everything of the programme that most follow. */
  public static final MatrixFilter NONE = new MatrixFilter(null, null, null);
}
