package org.alongside.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.alongside.platform.PublicId;

/**
 * Somebody would like to sign in with another address: asked for with their password, true once
 * they have shown, signed in, the link that went to that address. A newer one takes the older one's
 * place. Only the hash of its token is kept, and that from the moment at which the mail is made.
 */
@Entity
@Table(name = "address_change")
@NamedQuery(
    name = "AddressChange.openOf",
    query =
        "SELECT c FROM AddressChange c WHERE c.personId = :person AND c.endedAt IS NULL ORDER BY c.id"
            + " DESC")
@NamedQuery(
    name = "AddressChange.since",
    query =
        "SELECT COUNT(c) FROM AddressChange c WHERE c.personId = :person AND c.askedAt > :since")
class AddressChange {
  private static final Duration LIFE = Duration.ofDays(1);
  private static final int TOKEN_BYTES = 32;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  private String address;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "good_until")
  private Instant goodUntil;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private int version;

  protected AddressChange() {}

  AddressChange(long personId, String address, Instant now) {
    this.personId = personId;
    this.address = EmailAddress.of(address);
    this.askedAt = now;
    this.goodUntil = now.plus(LIFE);
  }

  /** A new token for the mail that is being made; one made before is no longer good. */
  String mailed() {
    String token = PublicId.random(TOKEN_BYTES);
    this.tokenHash = hash(token);
    return token;
  }

  boolean isGood(Instant now) {
    return endedAt == null && now.isBefore(goodUntil);
  }

  boolean isFor(String token) {
    return tokenHash != null
        && token != null
        && MessageDigest.isEqual(
            tokenHash.getBytes(StandardCharsets.US_ASCII),
            hash(token).getBytes(StandardCharsets.US_ASCII));
  }

  void end(Instant now) {
    this.endedAt = now;
  }

  private static String hash(String token) {
    return Digest.sha256(token.getBytes(StandardCharsets.UTF_8));
  }

  String address() {
    return address;
  }

  Instant goodUntil() {
    return goodUntil;
  }
}
