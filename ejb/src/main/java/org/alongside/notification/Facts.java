package org.alongside.notification;

import java.util.Map;

/**
 * What the words of a message need, by name. A fact whose words differ by language has the language
 * behind its name: {@code module.en}, {@code module.fr}.
 */
record Facts(Map<String, String> values) {
  /** The fact in that language; empty when it is not there. */
  String in(String language, String name) {
    String fact = values.get(name + '.' + language);
    return fact == null ? values.getOrDefault(name, "") : fact;
  }
}
