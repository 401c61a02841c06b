package org.alongside.gathering;

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
    if (typed == null || typed.isBlank()) {
      throw Refusal.invalid(errorKey);
    }
    String kept = typed.strip().replace("\r\n", "\n");
    if (kept.length() > most) {
      throw Refusal.invalid("gathering.error.long", most, kept.length());
    }
    return kept;
  }
}
