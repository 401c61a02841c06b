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
import java.time.Duration;
import java.time.Instant;
import org.alongside.platform.PublicId;

/**
 * A link that gives somebody who has left their own data, once, for thirty days. Only the hash of
 * its token is kept. A newer link takes the older one's place.
 */
@Entity
@Table(name = "export_link")
@NamedQuery(
    name = "ExportLink.byToken",
    query = "SELECT l FROM ExportLink l WHERE l.tokenHash = :hash")
@NamedQuery(
    name = "ExportLink.openOf",
    query = "SELECT l FROM ExportLink l WHERE l.personId = :person AND l.usedAt IS NULL")
class ExportLink {
  private static final Duration LIFE = Duration.ofDays(30);
  private static final int TOKEN_BYTES = 32;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private Long madeBy;

  @Column(name = "good_until")
  private Instant goodUntil;

  @Column(name = "used_at")
  private Instant usedAt;

  @Version private int version;

  protected ExportLink() {}

  ExportLink(long personId, String token, Instant now, Long madeBy) {
    this.personId = personId;
    this.tokenHash = hash(token);
    this.madeAt = now;
    this.madeBy = madeBy;
    this.goodUntil = now.plus(LIFE);
  }

  static String newToken() {
    return PublicId.random(TOKEN_BYTES);
  }

  static String hash(String token) {
    return Digest.sha256(token.getBytes(StandardCharsets.UTF_8));
  }

  boolean isGood(Instant now) {
    return usedAt == null && now.isBefore(goodUntil);
  }

  void use(Instant now) {
    if (!isGood(now)) {
      throw Refusal.conflict("account.error.exportOver");
    }
    this.usedAt = now;
  }

  /** No longer good, because another has taken its place. */
  void withdraw(Instant now) {
    if (usedAt == null) {
      this.usedAt = now;
    }
  }

  long personId() {
    return personId;
  }

  Instant goodUntil() {
    return goodUntil;
  }
}
