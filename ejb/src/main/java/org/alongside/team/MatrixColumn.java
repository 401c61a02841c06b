package org.alongside.team;

/**
 * A module of the matrix, with the totals of the rows that are listed.
 *
 * @param asked of how many it is asked
 * @param done how many of them have completed it
 * @param late of how many its day has passed
 */
public record MatrixColumn(String code, String title, int asked, int done, int late) {
  /** Of those of whom it is asked, rounded down; 0 where of none. */
  public int percent() {
    return asked == 0 ? 0 : 100 * done / asked;
  }
}
