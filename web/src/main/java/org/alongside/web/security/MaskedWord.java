package org.alongside.web.security;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret word of base64url that reads otherwise each time: random bytes, then the word's bytes
 * under them (exclusive or). It is twice as long as the word.
 */
final class MaskedWord {
  private static final SecureRandom RANDOM = new SecureRandom();

  private MaskedWord() {}

  static String of(String word) {
    byte[] bare = Base64.getUrlDecoder().decode(word);
    byte[] masked = new byte[bare.length * 2];
    RANDOM.nextBytes(masked);
    for (int i = 0; i < bare.length; i++) {
      masked[bare.length + i] = (byte) (bare[i] ^ masked[i]);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(masked);
  }

  /**
   * The word again; what was not masked, or is no such word, stays as it is.
   *
   * @param brought 64 characters when masked: 24 random bytes and the word's 24
   */
  static String bare(String brought) {
    if (brought.length() != OwnSession.TOKEN_BYTES * 2 * 4 / 3) {
      return brought;
    }
    try {
      byte[] masked = Base64.getUrlDecoder().decode(brought);
      byte[] bare = new byte[masked.length / 2];
      for (int i = 0; i < bare.length; i++) {
        bare[i] = (byte) (masked[bare.length + i] ^ masked[i]);
      }
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bare);
    } catch (IllegalArgumentException e) {
      return brought; // no base64url: nobody's word
    }
  }
}
