package org.alongside.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret without which nobody seals a block: whoever can write into the tables could work out
 * every hash again, but not this.
 */
final class AuditKey {
  /** Bytes of the secret. */
  static final int BYTES = 32;

  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec key;

  AuditKey(byte[] secret) {
    this.key = new SecretKeySpec(secret, HMAC);
  }

  /** What seals a text: 64 hexadecimal digits. */
  String seal(String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "AuditKey";
  }
}
