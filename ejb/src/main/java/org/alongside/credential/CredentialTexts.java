package org.alongside.credential;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.platform.WrittenDates;

/** The words of this feature's documents in one language. */
final class CredentialTexts {
  private final ResourceBundle words;
  private final Locale locale;

  /**
   * @param language {@code en} or {@code fr}; both as in Canada
   */
  CredentialTexts(String language) {
    this.locale = Locale.forLanguageTag(language + "-CA");
    this.words =
        ResourceBundle.getBundle(
            "org.alongside.credential.credential",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String of(String key, Object... values) {
    String text = words.getString("credential." + key);
    return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
  }

  String day(LocalDate day) {
    return WrittenDates.day(day, locale);
  }
}
