package org.alongside.schedule;

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
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.alongside.platform.PublicId;

/**
 * A secret address under which a calendar program reads somebody's live events. Only a fingerprint
 * of the secret is kept. Good until it is revoked, or another takes its place.
 */
@Entity
@Table(name = "calendar_feed")
@NamedQuery(
    name = "CalendarFeed.good",
    query = "SELECT f FROM CalendarFeed f WHERE f.secretHash = :hash AND f.revokedAt IS NULL")
@NamedQuery(
    name = "CalendarFeed.ofPerson",
    query =
        "SELECT f FROM CalendarFeed f WHERE f.personId = :person AND f.revokedAt IS NULL ORDER BY"
            + " f.id DESC")
class CalendarFeed {
  private static final int SECRET_BYTES = 32;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "language")
  private String language;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Version private int version;

  protected CalendarFeed() {}

  CalendarFeed(long personId, String secret, String language, Instant now) {
    this.personId = personId;
    this.secretHash = hash(secret);
    this.language = language;
    this.madeAt = now;
  }

  static String newSecret() {
    return PublicId.random(SECRET_BYTES);
  }

  static String hash(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  void revoke(Instant now) {
    revokedAt = now;
  }

  long personId() {
    return personId;
  }

  String language() {
    return language;
  }

  Instant madeAt() {
    return madeAt;
  }
}
