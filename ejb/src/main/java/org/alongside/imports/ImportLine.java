package org.alongside.imports;

import java.util.List;

/**
 * A row of an import, as it is shown.
 *
 * @param part which file of several, or empty
 * @param row its number there
 * @param label what it is about: a name
 * @param outcome what it comes to
 * @param said what is wrong with it, or what it does
 */
public record ImportLine(
    String part, int row, String label, RowOutcome outcome, List<Sentence> said) {
  /**
   * A sentence about a row.
   *
   * @param column the name of the column it is about, or null
   * @param value what stands there, or null
   */
  public record Sentence(String column, String value, String text) {}
}
