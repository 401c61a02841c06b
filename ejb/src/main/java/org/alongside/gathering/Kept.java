package org.alongside.gathering;

import org.alongside.people.Text;

/** What people write about what their community keeps, in the one form in which it is kept. */
final class Kept {
  private static final int LINE_MOST = 200;

  private Kept() {}

  /** One line of up to 200 characters; refuses what is empty. */
  static String line(String typed, String errorKey) {
    return text(typed, LINE_MOST, errorKey).replaceAll("\\s+", " ");
  }

  /** Refuses what is empty or too long. */
  static String text(String typed, int most, String errorKey) {
    String kept = Text.words(typed);
    if (kept == null) {
      throw Refusal.invalid(errorKey);
    }
    if (kept.length() > most) {
      throw Refusal.invalid("gathering.error.long", most, kept.length());
    }
    return kept;
  }
}
