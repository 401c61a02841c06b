package org.alongside.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people and spreadsheets write them. Never guesses between two that it could be. */
final class Days {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.0+)?");

  /** Day 0 of spreadsheets, as Excel counts since its year 1900 has a day too many. */
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private static final int OLDEST = 1900;
  private static final int LATEST = 2200;

  private Days() {}

  /**
   * The day, or null for none.
   *
   * @param order how the file writes days, or null: not said
   */
  static LocalDate of(String typed, DateOrder order) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String text = typed.strip().replaceFirst("[T ]00:00(:00)?(\\.0+)?$", "");
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(text, number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    if (yearLast.matches()) {
      return yearLast(text, yearLast, order);
    }
    if (SERIAL.matcher(text).matches()) {
      LocalDate meant = SERIAL_ZERO.plusDays((long) Double.parseDouble(text));
      throw Refusal.invalid("imports.fault.serial", text, meant);
    }
    throw Refusal.invalid("imports.fault.day", text);
  }

  private static LocalDate yearLast(String text, Matcher parts, DateOrder order) {
    int first = number(parts, 1);
    int second = number(parts, 2);
    int year = number(parts, 3);
    if (order == DateOrder.DAY_FIRST || order == null && first > 12) {
      return day(text, year, second, first);
    }
    if (order == DateOrder.MONTH_FIRST || second > 12 || first == second) {
      return day(text, year, first, second);
    }
    throw Refusal.invalid(
        "imports.fault.ambiguous",
        text,
        day(text, year, second, first),
        day(text, year, first, second));
  }

  private static LocalDate day(String text, int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      if (year >= OLDEST && year <= LATEST) {
        return date;
      }
    } catch (DateTimeException e) {
      throw Refusal.invalid("imports.fault.day", text);
    }
    throw Refusal.invalid("imports.fault.day", text);
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
