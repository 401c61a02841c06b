package org.alongside.competency;

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
import java.time.LocalDate;
import org.alongside.platform.PublicId;

/**
 * A level of a competency that was signed off on a day. It is withdrawn only with a reason and a
 * plan; the person may appeal, and a coordinator decides: it stays withdrawn, or holds again. The
 * row stays through all of it.
 */
@Entity
@Table(name = "held_level")
@NamedQuery(
    name = "HeldLevel.byPublicId",
    query = "SELECT h FROM HeldLevel h WHERE h.publicId = :id")
@NamedQuery(
    name = "HeldLevel.ofPerson",
    query = "SELECT h FROM HeldLevel h WHERE h.personId = :person ORDER BY h.heldOn, h.id")
class HeldLevel {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  private String competency;
  private int level;

  @Column(name = "map_number")
  private int mapNumber;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "signed_by")
  private long signedBy;

  @Column(name = "grant_id")
  private Long grantId;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  @Column(name = "withdrawn_by")
  private Long withdrawnBy;

  private String reason;
  private String plan;

  @Column(name = "appealed_at")
  private Instant appealedAt;

  private String appeal;

  @Enumerated(EnumType.STRING)
  private AppealDecision decision;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decision_reason")
  private String decisionReason;

  @Version private int version;

  protected HeldLevel() {}

  /**
   * @param grantId by which assessor's grant; null: the signer holds the competency themselves
   */
  HeldLevel(
      long personId,
      String competency,
      int level,
      int mapNumber,
      LocalDate heldOn,
      long signedBy,
      Long grantId) {
    this.publicId = PublicId.random();
    this.personId = personId;
    this.competency = competency;
    this.level = level;
    this.mapNumber = mapNumber;
    this.heldOn = heldOn;
    this.signedBy = signedBy;
    this.grantId = grantId;
  }

  void withdraw(LocalDate day, long by, String why, String next) {
    if (!holds()) {
      throw Refusal.conflict("competency.error.withdrawn");
    }
    this.reason = Written.required(why, "competency.error.withdrawReason");
    this.plan = Written.required(next, "competency.error.withdrawPlan");
    this.withdrawnOn = day;
    this.withdrawnBy = by;
    this.appealedAt = null;
    this.appeal = null;
    this.decision = null;
    this.decidedAt = null;
    this.decidedBy = null;
    this.decisionReason = null;
  }

  void appeal(Instant now, String words) {
    if (holds() || appealedAt != null) {
      throw Refusal.conflict("competency.error.appealed");
    }
    this.appeal = Written.required(words, "competency.error.appealWords");
    this.appealedAt = now;
  }

  void decide(AppealDecision decided, Instant now, long by, String why) {
    if (appealedAt == null || decision != null) {
      throw Refusal.conflict("competency.error.decided");
    }
    if (decided == null) {
      throw Refusal.invalid("competency.error.decision");
    }
    if (by == withdrawnBy) {
      throw Refusal.conflict("competency.error.decidesOwn");
    }
    this.decisionReason = Written.required(why, "competency.error.decisionReason");
    this.decision = decided;
    this.decidedAt = now;
    this.decidedBy = by;
  }

  /** Whether it counts today: not withdrawn, or given back. */
  boolean holds() {
    return withdrawnOn == null || decision == AppealDecision.GIVEN_BACK;
  }

  String publicId() {
    return publicId;
  }

  long personId() {
    return personId;
  }

  String competency() {
    return competency;
  }

  int level() {
    return level;
  }

  LocalDate heldOn() {
    return heldOn;
  }

  long signedBy() {
    return signedBy;
  }

  Long grantId() {
    return grantId;
  }

  LocalDate withdrawnOn() {
    return withdrawnOn;
  }

  Long withdrawnBy() {
    return withdrawnBy;
  }

  String reason() {
    return reason;
  }

  String plan() {
    return plan;
  }

  String appealWords() {
    return appeal;
  }

  boolean isAppealed() {
    return appealedAt != null;
  }

  AppealDecision decision() {
    return decision;
  }

  String decisionReason() {
    return decisionReason;
  }
}
