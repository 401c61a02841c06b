package org.alongside.authoring;

import java.util.List;

/**
 * What differs between two states of a module.
 *
 * @param a what the first is called, as asked for
 * @param b likewise the second
 * @param files those that differ
 */
public record Comparison(String a, String b, List<FileDifference> files) {
  /**
   * A file that differs.
   *
   * @param unit the unit it belongs to, or null
   * @param only {@code a} or {@code b} where the other has no such file; else null
   */
  public record FileDifference(
      String path, String unit, String only, List<FieldDifference> fields) {}

  /**
   * A value that differs.
   *
   * @param place in the file
   * @param was in the first; empty: nothing
   * @param is in the second; empty: nothing
   */
  public record FieldDifference(String place, String was, String is) {}
}
