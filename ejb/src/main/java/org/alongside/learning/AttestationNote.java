package org.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That whoever coordinates a learner has seen that they gave their word. The word counts without
 * it; taken away again, it waits to be seen.
 */
@Entity
@Table(name = "attestation_note")
@IdClass(UnitProgress.Key.class)
class AttestationNote {
  @Id
  @Column(name = "enrolment_id")
  private long enrolmentId;

  @Id
  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "noted_at")
  private Instant notedAt;

  @Column(name = "noted_by")
  private long notedBy;

  protected AttestationNote() {}

  AttestationNote(UnitProgress word, long by, Instant now) {
    this.enrolmentId = word.enrolmentId();
    this.unitId = word.unitId();
    this.notedAt = now;
    this.notedBy = by;
  }
}
