package org.alongside.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alongside.platform.PublicId;

/** Terms on which credentials were given. Written once, when they first hold, and never changed. */
@Entity
@Table(name = "achievement")
@NamedQuery(
    name = "Achievement.byFingerprint",
    query = "SELECT a FROM Achievement a WHERE a.fingerprint IN :fingerprints")
@NamedQuery(
    name = "Achievement.byPublicId",
    query = "SELECT a FROM Achievement a WHERE a.publicId = :id")
class Achievement {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  private String code;
  private String fingerprint;
  private String document;

  @Column(name = "published_at")
  private Instant publishedAt;

  protected Achievement() {}

  Achievement(AchievementTerms terms, Instant now) {
    this.publicId = PublicId.random();
    this.code = terms.code();
    this.fingerprint = AchievementFile.fingerprint(terms);
    this.document = AchievementFile.text(terms);
    this.publishedAt = now;
  }

  Long id() {
    return id;
  }

  String publicId() {
    return publicId;
  }

  String code() {
    return code;
  }

  String fingerprint() {
    return fingerprint;
  }

  AchievementTerms terms() {
    return AchievementFile.terms(document);
  }
}
