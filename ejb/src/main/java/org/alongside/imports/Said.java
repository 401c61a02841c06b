package org.alongside.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;

/**
 * One thing that is said of a row: a fault, or an effect. Kept as key and values, and turned into a
 * sentence in the language of whoever reads it.
 *
 * @param field the column it is about, or null
 * @param key of the sentence, in the bundle of its first word's feature
 * @param values what the sentence names; one that begins with {@code @} is a key itself
 */
record Said(
    @JsonProperty("f") ImportField field,
    @JsonProperty("k") String key,
    @JsonProperty("v") List<String> values) {
  private static final String KEY = "@";

  static Said of(ImportField field, String key, Object... values) {
    return new Said(
        field, key, Arrays.stream(values).map(v -> v == null ? "" : v.toString()).toList());
  }

  /** A refusal of a lower feature, at a column. */
  static Said of(ImportField field, BusinessException refusal) {
    return new Said(field, refusal.key(), refusal.arguments());
  }

  /** A value that is a word of a bundle. */
  static String word(String key) {
    return KEY + key;
  }

  String sentence(Locale language) {
    Object[] spoken =
        values.stream().map(v -> v.startsWith(KEY) ? text(v.substring(1), language) : v).toArray();
    return new BusinessException(Kind.INVALID, key, spoken).sentence(language);
  }

  static String text(String key, Locale language) {
    String feature = key.substring(0, key.indexOf('.'));
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "org.alongside." + feature + "." + feature,
            language,
            Said.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return bundle.containsKey(key) ? bundle.getString(key) : KEY + key;
  }
}
