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
import jakarta.persistence.Version;
import java.time.Instant;
import org.alongside.platform.PublicId;

/**
 * Somebody asks that what others keep about them be put right. Open until a coordinator has
 * decided, in words that stay with it.
 */
@Entity
@Table(name = "correction_ask")
@NamedQuery(
    name = "CorrectionAsk.ofPerson",
    query = "SELECT a FROM CorrectionAsk a WHERE a.personId = :person ORDER BY a.id DESC")
@NamedQuery(
    name = "CorrectionAsk.countOpenOf",
    query =
        "SELECT COUNT(a) FROM CorrectionAsk a WHERE a.personId = :person AND a.state ="
            + " org.alongside.privacy.CorrectionState.OPEN")
@NamedQuery(
    name = "CorrectionAsk.byPublicId",
    query = "SELECT a FROM CorrectionAsk a WHERE a.publicId = :id")
class CorrectionAsk {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private CorrectionKind kind;

  private String words;

  @Enumerated(EnumType.STRING)
  private CorrectionState state;

  @Column(name = "asked_at")
  private Instant askedAt;

  private String answer;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private int version;

  protected CorrectionAsk() {}

  CorrectionAsk(long personId, CorrectionKind kind, String typed, Instant now) {
    if (kind == null) {
      throw Refusal.invalid("privacy.error.kind");
    }
    this.publicId = PublicId.random();
    this.personId = personId;
    this.kind = kind;
    this.words = Refusal.text(typed);
    this.state = CorrectionState.OPEN;
    this.askedAt = now;
  }

  void decide(boolean made, String typed, long by, Instant now) {
    if (state != CorrectionState.OPEN) {
      throw Refusal.conflict("privacy.error.decided");
    }
    this.answer = Refusal.text(typed);
    this.state = made ? CorrectionState.MADE : CorrectionState.DECLINED;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  long personId() {
    return personId;
  }

  CorrectionRow row(String person, String name) {
    return new CorrectionRow(
        publicId, person, name, kind, words, state, askedAt, answer, decidedAt);
  }
}
