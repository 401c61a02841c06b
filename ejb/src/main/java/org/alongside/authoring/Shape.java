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
      List<String> choices) {
    /** Words of one language. */
    static FieldShape text(String name, FieldKind kind) {
      return new FieldShape(name, kind, false, true, Words.FIXED, List.of());
    }

    /** Words of one language that need not be there. */
    static FieldShape optional(String name, FieldKind kind) {
      return new FieldShape(name, kind, false, false, Words.FIXED, List.of());
    }

    /** A value that is the same in every language. */
    static FieldShape shared(String name, FieldKind kind) {
      return new FieldShape(name, kind, true, true, Words.FIXED, List.of());
    }

    /** Such a value that need not be there. */
    static FieldShape sharedOptional(String name, FieldKind kind) {
      return new FieldShape(name, kind, true, false, Words.FIXED, List.of());
    }

    /** One of these words. */
    static FieldShape choice(String name, boolean needed, String... words) {
      return new FieldShape(name, FieldKind.CHOICE, true, needed, Words.FIXED, List.of(words));
    }

    /** Some of these words. */
    static FieldShape choices(String name, boolean needed, String... words) {
      return new FieldShape(name, FieldKind.CHOICES, true, needed, Words.FIXED, List.of(words));
    }

    /** One of the words that are found there. */
    static FieldShape chosen(String name, boolean needed, Words words) {
      return chosen(name, needed, words, FieldKind.CHOICE);
    }

    /** One or some of them, by the kind. */
    static FieldShape chosen(String name, boolean needed, Words words, FieldKind kind) {
      return new FieldShape(name, kind, true, needed, words, List.of());
    }
  }

  /**
   * A list.
   *
   * @param rows the kinds of rows that can stand in it
   * @param opens whether a row has a page of its own
   * @param least rows that a new list begins with
   * @param prefix of the ids of new rows; null: rows have none; empty: the letters a, b, c …
   */
  record ListShape(String name, List<Shape> rows, boolean opens, int least, String prefix) {
    /** A list whose rows are of one kind. */
    static ListShape list(String name, boolean opens, int least, String prefix, Shape row) {
      return new ListShape(name, List.of(row), opens, least, prefix);
    }

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
