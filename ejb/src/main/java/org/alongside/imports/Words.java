package org.alongside.imports;

import java.text.Normalizer;
import java.util.Locale;

/** Words in the form in which they are compared: neither case, accents nor signs matter. */
final class Words {
  private Words() {}

  static String folded(String typed) {
    return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** A name as the database compares it: case and accents do not matter, signs do. */
  static String name(String typed) {
    return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ");
  }
}
