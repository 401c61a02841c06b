package org.alongside.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alongside.people.StaffGroup;
import org.alongside.platform.Roles;

/** Cells of a row as what they mean; a fault at the column where they mean nothing. */
final class CellReader {
  private static final int LONGEST_NUMBER = 100;

  private final Facts facts;
  private final ImportOptions options;
  private final RowPlan row;

  CellReader(Facts facts, ImportOptions options, RowPlan row) {
    this.facts = facts;
    this.options = options;
    this.row = row;
  }

  /** The cell as it is; null when it is empty. */
  String text(ImportField field) {
    String typed = row.source().get(field);
    return typed.isBlank() ? null : typed;
  }

  /** What others know it by. */
  String number() {
    String number = text(ImportField.NUMBER);
    if (number != null && number.length() > LONGEST_NUMBER) {
      row.fault(ImportField.NUMBER, "imports.fault.number", LONGEST_NUMBER);
      return null;
    }
    return number;
  }

  LocalDate day(ImportField field) {
    return row.checked(field, () -> Days.of(text(field), options.dates()));
  }

  <E extends Enum<E>> E choice(ImportField field, Class<E> choices, String words) {
    String typed = text(field);
    if (typed == null) {
      return null;
    }
    return Vocabulary.of(choices, words, typed)
        .orElseGet(
            () -> {
              row.fault(field, "imports.fault.choice", typed, Said.word("imports.list." + field));
              return null;
            });
  }

  StaffGroup group() {
    return choice(ImportField.GROUP, StaffGroup.class, "people.group.");
  }

  String profession() {
    String typed = text(ImportField.PROFESSION);
    if (typed == null) {
      return null;
    }
    String id = facts.professions().get(Words.folded(typed));
    if (id == null) {
      row.fault(ImportField.PROFESSION, "imports.fault.profession", typed);
    }
    return id;
  }

  String language() {
    String typed = text(ImportField.LANGUAGE);
    if (typed == null) {
      return null;
    }
    String folded = Words.folded(typed);
    if (List.of("en", "eng", "english", "anglais").contains(folded)) {
      return "en";
    }
    if (List.of("fr", "fra", "fre", "french", "francais").contains(folded)) {
      return "fr";
    }
    row.fault(ImportField.LANGUAGE, "people.error.language");
    return null;
  }

  /** Whether a cell of roles names that one. */
  boolean names(ImportField field, String role) {
    return several(field).stream()
        .flatMap(typed -> Vocabulary.of(Roles.GRANTABLE, "people.role.", typed).stream())
        .anyMatch(role::equals);
  }

  /** Roles by their words, several with a bar between. */
  List<String> roles(ImportField field) {
    List<String> roles = new ArrayList<>();
    for (String typed : several(field)) {
      Vocabulary.of(Roles.GRANTABLE, "people.role.", typed)
          .ifPresentOrElse(
              role -> {
                if (!roles.contains(role)) {
                  roles.add(role);
                }
              },
              () ->
                  row.fault(field, "imports.fault.choice", typed, Said.word("imports.list.ROLES")));
    }
    return roles;
  }

  /** A cell that holds several, with a bar between. */
  List<String> several(ImportField field) {
    String typed = text(field);
    return typed == null
        ? List.of()
        : Arrays.stream(typed.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** A share of full time: 0.5, 0,5 or 50 %. */
  BigDecimal share(ImportField field) {
    String typed = text(field);
    if (typed == null) {
      return null;
    }
    String plain = typed.replace(" ", "").replace("\u00A0", "").replace(',', '.');
    boolean percent = plain.endsWith("%");
    String digits = percent ? plain.substring(0, plain.length() - 1) : plain;
    if (!digits.matches("\\d{1,3}(\\.\\d{1,4})?")) {
      row.fault(field, "imports.fault.share", typed);
      return null;
    }
    BigDecimal value = new BigDecimal(digits);
    return percent ? value.movePointLeft(2) : value;
  }
}
