package org.alongside.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** A typed word or number as it is compared: no case, accents, punctuation or spaces. */
final class ShortText {
  private ShortText() {}

  static String normal(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
