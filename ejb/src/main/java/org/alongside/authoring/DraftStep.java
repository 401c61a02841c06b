package org.alongside.authoring;

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

/** Something that happened to a draft as a whole. Written once. */
@Entity
@Table(name = "draft_step")
@NamedQuery(
    name = "DraftStep.of",
    query = "SELECT s FROM DraftStep s WHERE s.draftId = :draft ORDER BY s.id DESC")
class DraftStep {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "draft_id")
  private long draftId;

  @Enumerated(EnumType.STRING)
  private StepKind kind;

  @Column(name = "person_id")
  private long personId;

  private Instant at;
  private String comment;

  protected DraftStep() {}

  DraftStep(long draftId, StepKind kind, long personId, Instant at, String comment) {
    this.draftId = draftId;
    this.kind = kind;
    this.personId = personId;
    this.at = at;
    this.comment = comment;
  }

  StepKind kind() {
    return kind;
  }

  long personId() {
    return personId;
  }

  Instant at() {
    return at;
  }

  String comment() {
    return comment;
  }
}
