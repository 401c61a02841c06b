package org.alongside.journal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * The key of one owner, open. Closes each text together with whose it is and where it stands, so
 * that what is moved to another row opens nowhere. Pure.
 */
final class OwnerKey {
  private final KeysetHandle keys;
  private final Aead aead;

  private OwnerKey(KeysetHandle keys) {
    this.keys = keys;
    try {
      this.aead = keys.getPrimitive(AeadConfig2026.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new key. */
  static OwnerKey make() {
    try {
      return new OwnerKey(
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One that was closed by the site's key; empty when it does not open. */
  static Optional<OwnerKey> opened(SiteKey site, byte[] closed, String whose) {
    try {
      return Optional.of(new OwnerKey(site.open(closed, whose)));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  byte[] closedBy(SiteKey site, String whose) {
    return site.close(keys, whose);
  }

  byte[] close(String text, String where) {
    try {
      return aead.encrypt(bytes(text), bytes(where));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text; empty when it was closed by another key or for another place, or is damaged. */
  Optional<String> open(byte[] closed, String where) {
    try {
      return Optional.of(new String(aead.decrypt(closed, bytes(where)), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
