package org.alongside.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
 * A link that lets whoever holds it set a password, once, for a while. Only the hash of its token
 * is kept. A newer link of the same kind for the same person takes the older one's place.
 */
@Entity
@Table(name = "password_link")
@NamedQuery(
    name = "PasswordLink.byToken",
    query = "SELECT l FROM PasswordLink l WHERE l.tokenHash = :hash")
@NamedQuery(
    name = "PasswordLink.openOf",
    query = "SELECT l FROM PasswordLink l WHERE l.personId = :person AND l.usedAt IS NULL")
@NamedQuery(
    name = "PasswordLink.openSetUps",
    query =
        "SELECT l FROM PasswordLink l WHERE l.kind = org.alongside.account.PasswordLink.Kind.SET_UP AND l.usedAt IS NULL")
class PasswordLink {
  /** What it is for, and how long it is good. */
  enum Kind {
    /** Lets somebody to whom it was handed or sent by those who look after them set a password. */
    INVITATION(Duration.ofDays(7)),
    /** Lets somebody who asked for it by mail set another password. */
    RESET(Duration.ofMinutes(30)),
    /** Makes the first administrator of an empty site; renewed at every start. */
    SET_UP(Duration.ofDays(7));

    private final Duration life;

    Kind(Duration life) {
      this.life = life;
    }
  }

  private static final int TOKEN_BYTES = 32;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "token_hash")
  private String tokenHash;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private Long madeBy;

  @Column(name = "good_until")
  private Instant goodUntil;

  @Column(name = "used_at")
  private Instant usedAt;

  @Version private int version;

  protected PasswordLink() {}

  PasswordLink(Kind kind, Long personId, String token, Instant now, Long madeBy) {
    this.kind = kind;
    this.personId = personId;
    this.tokenHash = hash(token);
    this.madeAt = now;
    this.madeBy = madeBy;
    this.goodUntil = now.plus(kind.life);
  }

  static String newToken() {
    return PublicId.random(TOKEN_BYTES);
  }

  static String hash(String token) {
    return Digest.sha256(token.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it lets its holder set a password now. */
  /** Whether somebody else was shown it; else it went to its owner's address. */
  boolean wasHanded() {
    return madeBy != null;
  }

  boolean setsPassword(Instant now) {
    return isGood(Kind.INVITATION, now) || isGood(Kind.RESET, now);
  }

  boolean isGood(Kind wanted, Instant now) {
    return kind == wanted && usedAt == null && now.isBefore(goodUntil);
  }

  void use(Instant now) {
    if (!isGood(kind, now)) {
      throw Refusal.conflict("account.error.linkOver");
    }
    this.usedAt = now;
  }

  /** No longer good, because another has taken its place. */
  void withdraw(Instant now) {
    if (usedAt == null) {
      this.usedAt = now;
    }
  }

  Long personId() {
    return personId;
  }

  Instant goodUntil() {
    return goodUntil;
  }
}
