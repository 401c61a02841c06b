package org.alongside.imports;

import java.util.Objects;

/** Says that a field of something that is here becomes another. */
final class Changes {
  private static final String EMPTY = Said.word("imports.word.nothing");

  private Changes() {}

  static void add(RowPlan row, ImportField field, Object was, Object becomes) {
    if (!Objects.equals(text(was), text(becomes))) {
      row.effect(
          "imports.effect.changes",
          Said.word("imports.field." + field),
          shown(text(was)),
          shown(text(becomes)));
    }
  }

  /** The same for a choice that has words. */
  static void addWords(RowPlan row, ImportField field, String words, Enum<?> was, Enum<?> becomes) {
    if (was != becomes) {
      row.effect(
          "imports.effect.changes",
          Said.word("imports.field." + field),
          was == null ? EMPTY : Said.word(words + was),
          becomes == null ? EMPTY : Said.word(words + becomes));
    }
  }

  private static String shown(String text) {
    return text.isEmpty() ? EMPTY : text;
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
