package org.alongside.notification;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of messages in one language. */
final class MessageWords {
  private final Locale language;
  private final ResourceBundle bundle;

  private MessageWords(Locale language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "org.alongside.notification.notification",
            language,
            MessageWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * @param language en or fr
   */
  static MessageWords in(String language) {
    return new MessageWords(Locale.forLanguageTag(language + "-CA"));
  }

  /** The line that stands in the inbox. */
  String line(MessageKind kind, Facts facts) {
    Object[] values =
        kind.facts().stream().map(name -> fact(name, facts.in(tag(), name))).toArray();
    return of(kind, "line", values);
  }

  /** A text of a kind of message. */
  String of(MessageKind kind, String part, Object... values) {
    return filled("notification." + kind.code() + '.' + part, values);
  }

  /** Any other text of the bundle. */
  String filled(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), language).format(values);
  }

  /** 'en' or 'fr'. */
  String tag() {
    return language.getLanguage();
  }

  /** With the country, for dates. */
  Locale locale() {
    return language;
  }

  private String fact(String name, String value) {
    return name.equals("role") && !value.isEmpty()
        ? bundle.getString("notification.role." + value)
        : value;
  }
}
