package org.alongside.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which column is what, by its head: in English or in French, however it is spelt. */
final class ColumnGuess {
  private ColumnGuess() {}

  static ImportOptions of(ImportKind kind, List<String> heads) {
    Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
    Set<Integer> used = new HashSet<>();
    for (ImportField field : ImportField.of(kind)) {
      for (int i = 0; i < heads.size(); i++) {
        if (!used.contains(i) && isHead(field, heads.get(i))) {
          columns.put(field, i);
          used.add(i);
          break;
        }
      }
    }
    return new ImportOptions(columns, null, kind == ImportKind.ONEROSTER);
  }

  private static boolean isHead(ImportField field, String head) {
    String folded = Words.folded(head);
    return Vocabulary.LANGUAGES.stream()
        .flatMap(l -> Arrays.stream(words(field, l)))
        .anyMatch(w -> Words.folded(w).equals(folded));
  }

  private static String[] words(ImportField field, Locale language) {
    return (Said.text("imports.field." + field, language)
            + "|"
            + Said.text("imports.heads." + field, language))
        .split("\\|");
  }

  /** Refuses a choice of columns with which no row could be read. */
  static void require(ImportKind kind, List<String> heads, ImportOptions options) {
    Map<ImportField, Integer> columns = options.columns();
    if (columns.values().stream().anyMatch(c -> c == null || c < 0 || c >= heads.size())) {
      throw Refusal.invalid("imports.error.columnGone");
    }
    if (new HashSet<>(columns.values()).size() < columns.size()) {
      throw Refusal.invalid("imports.error.columnTwice");
    }
    for (ImportField field : ImportField.of(kind)) {
      if (field.isRequiredIn(kind) && !columns.containsKey(field)) {
        throw Refusal.invalid("imports.error.column." + field);
      }
    }
    boolean known =
        columns.containsKey(ImportField.EMAIL) || columns.containsKey(ImportField.NUMBER);
    if (kind == ImportKind.PEOPLE && !known) {
      throw Refusal.invalid("imports.error.identity");
    }
  }

  /** Stands for these heads, in their order. */
  static String fingerprint(List<String> heads) {
    return ImportPlans.sha256(String.join("\n", heads.stream().map(Words::folded).toList()));
  }
}
