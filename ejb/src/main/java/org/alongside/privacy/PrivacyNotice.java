package org.alongside.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One version of a notice or a consent, in both languages. The newest of a code holds; those before
 * stay as they were, since people have answered them. Never changed.
 */
@Entity
@Table(name = "privacy_notice")
@NamedQuery(
    name = "PrivacyNotice.newest",
    query =
        "SELECT n FROM PrivacyNotice n WHERE n.number = (SELECT MAX(x.number) FROM PrivacyNotice x"
            + " WHERE x.code = n.code) ORDER BY n.id")
@NamedQuery(name = "PrivacyNotice.all", query = "SELECT n FROM PrivacyNotice n ORDER BY n.id DESC")
class PrivacyNotice {
  private static final int TITLE_MOST = 200;
  private static final int TEXT_MOST = 10_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private NoticeCode code;

  private int number;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "title_fr")
  private String titleFr;

  @Column(name = "text_en")
  private String textEn;

  @Column(name = "text_fr")
  private String textFr;

  private boolean asks;

  @Column(name = "since_at")
  private Instant sinceAt;

  @Column(name = "published_by")
  private Long publishedBy;

  protected PrivacyNotice() {}

  /**
   * @param by who publishes it; null: the program, with its first version
   */
  PrivacyNotice(PublishNotice said, int number, Instant now, Long by) {
    if (said.code() == null) {
      throw Refusal.invalid("privacy.error.code");
    }
    this.code = said.code();
    this.number = number;
    this.titleEn = Refusal.text(said.titleEn(), TITLE_MOST);
    this.titleFr = Refusal.text(said.titleFr(), TITLE_MOST);
    this.textEn = Refusal.text(said.textEn(), TEXT_MOST);
    this.textFr = Refusal.text(said.textFr(), TEXT_MOST);
    this.asks = said.asks();
    this.sinceAt = now;
    this.publishedBy = by;
  }

  long id() {
    return id;
  }

  NoticeCode code() {
    return code;
  }

  int number() {
    return number;
  }

  String title(String language) {
    return language.equals("fr") ? titleFr : titleEn;
  }

  String text(String language) {
    return language.equals("fr") ? textFr : textEn;
  }

  PublishNotice said() {
    return new PublishNotice(code, titleEn, titleFr, textEn, textFr, asks);
  }

  boolean asks() {
    return asks;
  }

  Instant sinceAt() {
    return sinceAt;
  }
}
