package org.alongside.platform;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Dates and times as Canadians write them, in both languages: ‘June 1, 2026, 9:30 am’ and ‘1er juin
 * 2026 à 9 h 30’. The platform's own way leaves out the first day's ‘er’, puts a nought before the
 * hour, and ends an English time with a full stop that doubles the sentence's.
 *
 * <p>Source: for French, Office québécois de la langue française, Banque de dépannage linguistique,
 * ‘Date et heure’; for English ‘am’ and ‘pm’ without full stops, Canada.ca Content Style Guide.
 */
public final class WrittenDates {
  private static final String NO_BREAK = "\u00a0";

  private WrittenDates() {}

  /** ‘June 1, 2026’ or ‘1er juin 2026’. */
  public static String day(LocalDate day, Locale language) {
    return day(day, FormatStyle.LONG, language);
  }

  /** ‘Jun 1, 2026’ or ‘1er juin 2026’: as short as the language has it. */
  public static String brief(LocalDate day, Locale language) {
    return day(day, FormatStyle.MEDIUM, language);
  }

  /** ‘June 1, 2026, 9:30 am’ or ‘1er juin 2026 à 9 h 30’; the zone is the time's own. */
  public static String time(ZonedDateTime time, Locale language) {
    String day = day(time.toLocalDate(), language);
    return french(language) ? day + " à " + frenchHour(time) : day + ", " + englishHour(time);
  }

  private static String day(LocalDate day, FormatStyle style, Locale language) {
    Locale regional = french(language) ? Locale.CANADA_FRENCH : Locale.CANADA;
    String written = DateTimeFormatter.ofLocalizedDate(style).withLocale(regional).format(day);
    return french(language) ? written.replaceFirst("^1 ", "1er ") : written;
  }

  private static String englishHour(ZonedDateTime time) {
    return DateTimeFormatter.ofPattern("h:mm", Locale.CANADA).format(time)
        + NO_BREAK
        + (time.getHour() < 12 ? "am" : "pm");
  }

  private static String frenchHour(ZonedDateTime time) {
    String hour = time.getHour() + NO_BREAK + "h";
    return time.getMinute() == 0
        ? hour
        : hour + NO_BREAK + DateTimeFormatter.ofPattern("mm", Locale.CANADA_FRENCH).format(time);
  }

  private static boolean french(Locale language) {
    return language.getLanguage().equals(Locale.FRENCH.getLanguage());
  }
}
