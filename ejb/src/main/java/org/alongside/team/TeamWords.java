package org.alongside.team;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.platform.WrittenDates;

/** The words of this feature's cells and files in one language. */
final class TeamWords {
  private final ResourceBundle words;
  private final Locale locale;
  private final String language;

  /**
   * @param language {@code en} or {@code fr}; both as in Canada
   */
  TeamWords(String language) {
    this.language = language;
    this.locale = Locale.forLanguageTag(language + "-CA");
    this.words =
        ResourceBundle.getBundle(
            "org.alongside.team.team",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String of(String key, Object... values) {
    String text = words.getString("team." + key);
    return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
  }

  /** A state in a short word. */
  String state(CellState state) {
    return of("state." + state);
  }

  /** '23 November 2026'. */
  String day(LocalDate day) {
    return WrittenDates.day(day, locale);
  }

  String language() {
    return language;
  }
}
