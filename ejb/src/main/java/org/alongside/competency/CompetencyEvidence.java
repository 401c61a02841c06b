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
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.platform.PublicId;

/** Something that shows what somebody is able to do. Written once; whoever wrote it removes it. */
@Entity
@Table(name = "competency_evidence")
@NamedQuery(
    name = "CompetencyEvidence.byPublicId",
    query = "SELECT e FROM CompetencyEvidence e WHERE e.publicId = :id")
@NamedQuery(
    name = "CompetencyEvidence.ofPerson",
    query =
        "SELECT e FROM CompetencyEvidence e WHERE e.personId = :person ORDER BY e.happenedOn, e.id")
class CompetencyEvidence {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  private String competency;

  @Enumerated(EnumType.STRING)
  private EvidenceKind kind;

  @Column(name = "happened_on")
  private LocalDate happenedOn;

  private String words;

  @Column(name = "added_by")
  private long addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  protected CompetencyEvidence() {}

  /**
   * @param today the day it is
   */
  CompetencyEvidence(long personId, AddEvidence add, long addedBy, Instant now, LocalDate today) {
    if (add.kind() == null) {
      throw Refusal.invalid("competency.error.evidenceKind");
    }
    if (add.on() == null || add.on().isAfter(today)) {
      throw Refusal.invalid("competency.error.evidenceDay");
    }
    if (add.kind() == EvidenceKind.OBSERVATION && addedBy == personId) {
      throw Refusal.invalid("competency.error.evidenceObserved");
    }
    if (add.kind() == EvidenceKind.SERVICE_USER_FEEDBACK && !add.consented()) {
      throw Refusal.invalid("competency.error.evidenceConsent");
    }
    this.publicId = PublicId.random();
    this.personId = personId;
    this.competency = add.competency();
    this.kind = add.kind();
    this.happenedOn = add.on();
    this.words = Written.required(add.words(), "competency.error.evidenceWords");
    this.addedBy = addedBy;
    this.addedAt = now;
  }

  EvidenceRule.Piece piece() {
    return new EvidenceRule.Piece(kind, happenedOn);
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

  EvidenceKind kind() {
    return kind;
  }

  LocalDate happenedOn() {
    return happenedOn;
  }

  String words() {
    return words;
  }

  long addedBy() {
    return addedBy;
  }

  Instant addedAt() {
    return addedAt;
  }
}
