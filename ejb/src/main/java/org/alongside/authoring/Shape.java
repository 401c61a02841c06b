package org.alongside.authoring;

import java.util.List;
import java.util.Optional;

/**
 * What a file of the content format, or a row of one of its lists, is made of, so that forms can be
 * drawn and new rows begun. Whether what stands there is right, the checks decide alone.
 *
 * @param kind what a row is called, such as {@code single}; empty where there is one kind only
 */
record Shape(String kind, List<FieldShape> fields, List<ListShape> lists) {
  /** Where the words that can be chosen come from. */
  enum Words {
    /** The shape itself. */
    FIXED,
    /** The categories of the question. */
    CATEGORIES,
    /** The nodes of the scenario. */
    NODES,
    /** The competency map. */
    COMPETENCIES,
    /** The surveys that there are. */
    INSTRUMENTS
  }

  /**
   * A value.
   *
   * @param name its place in the file or row; may lie deeper, as in {@code feedback/ifTrue}
   * @param shared whether it is the same in every language
   * @param needed whether a new row begins with it, empty
   * @param choices fixed words to choose from
   */
  record FieldShape(
      String name,
      FieldKind kind,
      boolean shared,
      boolean needed,
      Words words,
      List<String> choices) {}

  /**
   * A list.
   *
   * @param rows the kinds of rows that can stand in it
   * @param opens whether a row has a page of its own
   * @param least rows that a new list begins with
   * @param prefix of the ids of new rows; null: rows have none; empty: the letters a, b, c …
   */
  record ListShape(String name, List<Shape> rows, boolean opens, int least, String prefix) {
    Shape row(String kind) {
      return rows.stream().filter(r -> r.kind().equals(kind)).findFirst().orElse(rows.get(0));
    }
  }

  static Shape of(String kind, List<FieldShape> fields, ListShape... lists) {
    return new Shape(kind, fields, List.of(lists));
  }

  Optional<FieldShape> field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  Optional<ListShape> list(String name) {
    return lists.stream().filter(l -> l.name().equals(name)).findFirst();
  }
}
