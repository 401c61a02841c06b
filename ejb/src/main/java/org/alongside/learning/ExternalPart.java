package org.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * That a certificate from elsewhere stands for what a module holds together with others: its live
 * and its judged part. What is completed with it counts no longer than the certificate does.
 */
@Entity
@Table(name = "external_part")
class ExternalPart {
  @Id
  @Column(name = "enrolment_id")
  private long enrolmentId;

  private String proof;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  protected ExternalPart() {}

  /**
   * @param proof public id of the certificate
   */
  ExternalPart(long enrolmentId, String proof, LocalDate endsOn) {
    this.enrolmentId = enrolmentId;
    this.proof = proof;
    this.endsOn = endsOn;
  }

  /** What stands as evidence of a unit that it completes. */
  String evidence() {
    return UnitProgress.EXTERNAL + proof;
  }

  /** The earlier of the two; null: for ever. */
  LocalDate limit(LocalDate byRule) {
    return byRule == null || endsOn.isBefore(byRule) ? endsOn : byRule;
  }
}
