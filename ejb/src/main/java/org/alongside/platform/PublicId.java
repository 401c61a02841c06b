package org.alongside.platform;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Random ids for addresses: 128 bits, 22 characters of base64url. Knowing one is never a
 * permission; the check still decides.
 */
public final class PublicId {
  private static final SecureRandom RANDOM = new SecureRandom();

  private PublicId() {}

  /** A new id. */
  public static String random() {
    return random(16);
  }

  /** A new secret of {@code bytes} random bytes, as base64url without padding. */
  public static String random(int bytes) {
    byte[] drawn = new byte[bytes];
    RANDOM.nextBytes(drawn);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
  }
}
