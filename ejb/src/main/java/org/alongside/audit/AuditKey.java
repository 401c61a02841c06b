package org.alongside.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret without which nobody seals a block: whoever can write into the tables could work out
 * every hash again, but not this. With it is closed which block was the first that it sealed, so
 * that nobody can say that there was none yet.
 */
final class AuditKey {
  /** Bytes of the secret. */
  static final int BYTES = 32;

  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec key;
  private final Long first;

  /**
   * @param secret its bytes, and after them the number of the first block that it sealed; versions
   *     of before kept the bytes alone
   */
  AuditKey(byte[] secret) {
    this.key = new SecretKeySpec(secret, 0, BYTES, HMAC);
    this.first =
        secret.length == BYTES + Long.BYTES ? ByteBuffer.wrap(secret).getLong(BYTES) : null;
  }

  /** The bytes of a secret, and which block was or is the first that it seals. */
  static byte[] numbered(byte[] secret, long first) {
    return ByteBuffer.allocate(BYTES + Long.BYTES).put(secret, 0, BYTES).putLong(first).array();
  }

  /** Whether it is known which block was the first that it sealed. */
  boolean isNumbered() {
    return first != null;
  }

  /** Whether a block is older than the secret; true while that is not known yet. */
  boolean isYoungerThan(long block) {
    return first == null || block < first;
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
