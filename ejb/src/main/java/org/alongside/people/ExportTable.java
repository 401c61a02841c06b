package org.alongside.people;

import java.util.List;

/**
 * One table of somebody's own data.
 *
 * @param name stable name for machines, as in {@code completions}
 * @param title its heading in the person's language
 * @param columns its columns
 * @param rows cells in the columns' order; null: nothing. Text may have lines
 */
public record ExportTable(
    String name, String title, List<Column> columns, List<List<String>> rows) {

  /**
   * A column.
   *
   * @param name stable name for machines
   * @param title its heading in the person's language
   */
  public record Column(String name, String title) {}
}
