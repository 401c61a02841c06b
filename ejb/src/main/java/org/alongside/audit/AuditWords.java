package org.alongside.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What actions and things are called. What has no words yet is told by its own name. */
final class AuditWords {
  private static final String ACTION = "audit.action.";
  private static final String OBJECT = "audit.object.";
  private static final String LOOKED = "audit.looked.";

  private final ResourceBundle words;

  private AuditWords(ResourceBundle words) {
    this.words = words;
  }

  /**
   * @param language {@code en} or {@code fr}
   */
  static AuditWords in(String language) {
    return new AuditWords(
        ResourceBundle.getBundle(
            "org.alongside.audit.audit",
            Locale.forLanguageTag(language),
            AuditWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  String action(String action) {
    return word(ACTION, action);
  }

  String object(String kind) {
    return word(OBJECT, kind);
  }

  /** The head of a column of the file. */
  String column(String name) {
    return words.getString("audit.column." + name);
  }

  /** Which of their records somebody looked at, said to that person. */
  String looked(String action) {
    return word(LOOKED, action);
  }

  /** Every action with its words, in the order of the words. */
  List<AuditChoice> actions() {
    return choices(ACTION);
  }

  /** Every kind of thing, likewise. */
  List<AuditChoice> objects() {
    return choices(OBJECT);
  }

  private List<AuditChoice> choices(String start) {
    return words.keySet().stream()
        .filter(key -> key.startsWith(start))
        .map(key -> new AuditChoice(key.substring(start.length()), words.getString(key)))
        .sorted(Comparator.comparing(AuditChoice::label, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private String word(String start, String name) {
    return words.containsKey(start + name) ? words.getString(start + name) : name;
  }
}
