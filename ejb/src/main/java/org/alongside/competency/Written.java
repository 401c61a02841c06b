package org.alongside.competency;

import org.alongside.people.Text;

/** What people write, in the one form in which it is kept: up to 1,000 characters. */
final class Written {
  private static final int MOST = 1000;

  private Written() {}

  /** Refuses what is empty. */
  static String required(String typed, String errorKey) {
    String kept = optional(typed);
    if (kept == null) {
      throw Refusal.invalid(errorKey);
    }
    return kept;
  }

  /** Null when there is none. */
  static String optional(String typed) {
    String kept = Text.words(typed);
    if (kept != null && kept.length() > MOST) {
      throw Refusal.invalid("competency.error.long", MOST, kept.length());
    }
    return kept;
  }
}
