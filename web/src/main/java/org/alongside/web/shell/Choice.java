package org.alongside.web.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** One of an enumeration, or a day, as it stands in an address, where anything may stand. */
public final class Choice {
  private Choice() {}

  /** The one of that name, or null when there is none. */
  public static <E extends Enum<E>> E of(Class<E> all, String name) {
    for (E one : all.getEnumConstants()) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    return null;
  }

  /** The day that is written as in {@code 2026-11-23}, or null when it is none. */
  public static LocalDate day(String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
