package org.alongside.journal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * The site's key, which closes the owners' keys, and the one before it while it is being changed:
 * what either has closed opens, the newer closes. Pure.
 */
final class SiteKey {
  /** Fewest characters of a secret. */
  static final int LEAST = 32;

  private static final String HMAC = "HmacSha256";
  private static final int KEY_BYTES = 32;
  private static final int FINGERPRINT_BYTES = 8;
  private static final byte[] NO_SALT = {};

  private final Aead aead;
  private final String fingerprint;
  private final Set<String> known;

  private SiteKey(Aead aead, String fingerprint, Set<String> known) {
    this.aead = aead;
    this.fingerprint = fingerprint;
    this.known = known;
  }

  /** No key: nothing opens and nothing is closed. */
  static SiteKey none() {
    return new SiteKey(null, "", Set.of());
  }

  /**
   * A key from secrets, random texts of at least {@link #LEAST} characters.
   *
   * @param secret the site's; null, blank or too short: there is no key
   * @param before the one before, or null
   */
  static SiteKey of(String secret, String before) {
    if (!isSecret(secret)) {
      return none();
    }
    String fingerprint = fingerprint(secret);
    boolean changing = isSecret(before) && !before.strip().equals(secret.strip());
    try {
      KeysetHandle.Builder keys =
          KeysetHandle.newBuilder()
              .setConfiguration(AeadConfig2026.get())
              .addEntry(entry(secret, fingerprint).makePrimary());
      if (changing) {
        keys.addEntry(entry(before, fingerprint(before)));
      }
      return new SiteKey(
          keys.build().getPrimitive(AeadConfig2026.get(), Aead.class),
          fingerprint,
          changing ? Set.of(fingerprint, fingerprint(before)) : Set.of(fingerprint));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether it is long enough to be a secret. */
  static boolean isSecret(String secret) {
    return secret != null && secret.strip().length() >= LEAST;
  }

  boolean isThere() {
    return aead != null;
  }

  /** By which a row tells what closed it; says nothing about the secret. */
  String fingerprint() {
    return fingerprint;
  }

  /** Of all keys that open here. */
  Set<String> known() {
    return known;
  }

  /** Closes an owner's key. */
  byte[] close(KeysetHandle key, String whose) {
    try {
      return TinkProtoKeysetFormat.serializeEncryptedKeyset(
          key, aead, bytes(whose), AeadConfig2026.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Opens an owner's key.
   *
   * @throws GeneralSecurityException when another key has closed it, or it is somebody else's
   */
  KeysetHandle open(byte[] closed, String whose) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.parseEncryptedKeyset(
        closed, aead, bytes(whose), AeadConfig2026.get());
  }

  /** Closes a small secret. */
  byte[] closed(byte[] secret, String what) {
    if (!isThere()) {
      throw new IllegalStateException("The site's key is not there");
    }
    try {
      return aead.encrypt(secret, bytes(what));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens one; empty where another key has closed it, or it is another secret. */
  Optional<byte[]> opened(byte[] secret, String what) {
    try {
      return Optional.of(aead.decrypt(secret, bytes(what)));
    } catch (GeneralSecurityException another) {
      return Optional.empty();
    }
  }

  private static KeysetHandle.Builder.Entry entry(String secret, String fingerprint)
      throws GeneralSecurityException {
    int id = Integer.parseUnsignedInt(fingerprint.substring(0, 8), 16);
    AesGcmKey key =
        AesGcmKey.builder()
            .setParameters(PredefinedAeadParameters.AES256_GCM)
            .setKeyBytes(
                SecretBytes.copyFrom(
                    derived(secret, "alongside.journal.site-key", KEY_BYTES),
                    InsecureSecretKeyAccess.get()))
            .setIdRequirement(id)
            .build();
    return KeysetHandle.importKey(key).withFixedId(id);
  }

  private static String fingerprint(String secret) {
    return HexFormat.of()
        .formatHex(derived(secret, "alongside.journal.fingerprint", FINGERPRINT_BYTES));
  }

  private static byte[] derived(String secret, String purpose, int length) {
    try {
      return Hkdf.computeHkdf(HMAC, bytes(secret.strip()), NO_SALT, bytes(purpose), length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
