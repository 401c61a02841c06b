package org.alongside.community;

import org.alongside.people.Text;

/** What people write about a community, in the one form in which it is kept. */
final class Written {
  private static final int LINE_MOST = 120;
  private static final int TEXT_MOST = 2000;

  private Written() {}

  /** One line of up to 120 characters; refuses what is empty. */
  static String line(String typed, String errorKey) {
    String kept = required(typed, errorKey).replaceAll("\\s+", " ");
    if (kept.length() > LINE_MOST) {
      throw Refusal.invalid("community.error.long", LINE_MOST, kept.length());
    }
    return kept;
  }

  /** Up to 2,000 characters; refuses what is empty. */
  static String required(String typed, String errorKey) {
    String kept = Text.words(typed);
    if (kept == null) {
      throw Refusal.invalid(errorKey);
    }
    if (kept.length() > TEXT_MOST) {
      throw Refusal.invalid("community.error.long", TEXT_MOST, kept.length());
    }
    return kept;
  }
}
