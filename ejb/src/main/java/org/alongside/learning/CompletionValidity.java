package org.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * Until when a completion counts, as it was settled when it was earned: no setting that is changed
 * later touches it. Written once.
 */
@Entity
@Table(name = "completion_validity")
class CompletionValidity {
  @Id
  @Column(name = "completion_id")
  private long completionId;

  @Column(name = "last_day")
  private LocalDate lastDay;

  protected CompletionValidity() {}

  /**
   * @param lastDay null: for ever
   */
  CompletionValidity(long completionId, LocalDate lastDay) {
    this.completionId = completionId;
    this.lastDay = lastDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }
}
