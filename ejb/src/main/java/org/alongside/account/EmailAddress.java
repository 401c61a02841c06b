package org.alongside.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address to sign in with, in the one form in which it is kept and compared: lower case, without
 * blanks around it. Whether mail arrives there is not judged.
 */
public final class EmailAddress {
  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile(
          "[^\\s@\\p{Cntrl}<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s@.<>,;\"]+(\\.[^\\s@.<>,;\"]+)+");

  private EmailAddress() {}

  /** The kept form; refuses what is no address. */
  public static String of(String typed) {
    String email = forLookup(typed);
    if (email.length() > LONGEST || !SHAPE.matcher(email).matches()) {
      throw Refusal.invalid("account.error.email");
    }
    return email;
  }

  /** The kept form of whatever was typed, for comparing only. */
  public static String forLookup(String typed) {
    return typed == null
        ? ""
        : Normalizer.normalize(typed, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
  }
}
