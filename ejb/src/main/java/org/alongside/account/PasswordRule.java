package org.alongside.account;

import java.util.Locale;

/**
 * What a password must be. Length is what counts (NIST SP 800-63B: no rules about kinds of
 * characters); the few that everybody would try first are refused.
 */
final class PasswordRule {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;
  private static final int FEWEST_DIFFERENT = 5;

  private PasswordRule() {}

  static void check(String password, String email) {
    if (password == null || password.length() < SHORTEST) {
      throw Refusal.invalid("account.error.passwordShort", SHORTEST);
    }
    if (password.length() > LONGEST) {
      throw Refusal.invalid("account.error.passwordLong", LONGEST);
    }
    String lower = password.toLowerCase(Locale.ROOT);
    if (password.chars().distinct().count() < FEWEST_DIFFERENT
        || lower.equals(email)
        || lower.equals(Demonstration.PASSWORD)) {
      throw Refusal.invalid("account.error.passwordEasy");
    }
  }
}
