package org.alongside.imports;

import java.util.Map;

/**
 * A row of a file, its cells by what they are.
 *
 * @param seq its place in the whole import
 * @param part which file of several it stands in, or empty
 * @param row its number there
 * @param cells what stands in it; an empty cell is not there
 */
record SourceRow(int seq, String part, int row, Map<ImportField, String> cells) {
  String get(ImportField field) {
    return cells.getOrDefault(field, "");
  }

  boolean has(ImportField field) {
    return cells.containsKey(field);
  }

  /** A row about a team has the name of one; that tells it from the others of a roster. */
  boolean isTeam() {
    return has(ImportField.NAME);
  }
}
