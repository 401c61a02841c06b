package org.alongside.badge;

import com.apicatalog.multibase.Multibase;
import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import com.google.crypto.tink.subtle.Hkdf;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A pair of Ed25519 keys, by which the site signs. It comes from a secret of the site and from
 * nothing else, so that every node has the same one. Pure.
 */
final class SigningKey {
  /** Fewest characters of a secret. */
  static final int LEAST = 32;

  /** Multicodec ed25519-pub; source: W3C, Controlled Identifiers 1.0, Multikey. */
  private static final byte[] PUBLIC = {(byte) 0xed, 0x01};

  private static final int SEED_BYTES = 32;
  private static final int ID_CHARACTERS = 16;

  private final byte[] seed;
  private final byte[] publicKey;

  private SigningKey(byte[] seed, byte[] publicKey) {
    this.seed = seed.clone();
    this.publicKey = publicKey.clone();
  }

  /** From a secret of at least {@link #LEAST} characters. */
  static SigningKey of(String secret) {
    try {
      return ofSeed(
          Hkdf.computeHkdf(
              "HmacSha256",
              bytes(secret.strip()),
              new byte[0],
              bytes("alongside.badge.ed25519"),
              SEED_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** From its private key itself. */
  static SigningKey ofSeed(byte[] seed) {
    try {
      return new SigningKey(seed, Ed25519Sign.KeyPair.newKeyPairFromSeed(seed).getPublicKey());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether it is long enough to be a secret. */
  static boolean isSecret(String secret) {
    return secret != null && secret.strip().length() >= LEAST;
  }

  byte[] sign(byte[] data) {
    try {
      return new Ed25519Sign(seed).sign(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Both keys, for tokens. */
  OctetKeyPair pair() {
    return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(publicKey))
        .d(Base64URL.encode(seed))
        .build();
  }

  /**
   * Whether the signature is that of the key.
   *
   * @param multikey a public key as {@link #multikey} writes it
   */
  static boolean isSigned(byte[] data, byte[] signature, String multikey) {
    byte[] key = Multibase.BASE_58_BTC.decode(multikey);
    try {
      new Ed25519Verify(Arrays.copyOfRange(key, PUBLIC.length, key.length)).verify(signature, data);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** The public key as a Multikey: multicodec, base58btc. */
  String multikey() {
    return Multibase.BASE_58_BTC.encode(
        ByteBuffer.allocate(PUBLIC.length + publicKey.length).put(PUBLIC).put(publicKey).array());
  }

  /** By which a signature names it; says nothing about the secret. */
  String id() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(publicKey);
      return "key-" + HexFormat.of().formatHex(hash).substring(0, ID_CHARACTERS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
