package org.alongside.demonstration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That a stage of the demonstration has been generated. Written once, with what it generated or
 * after the last of it.
 */
@Entity
@Table(name = "demonstration_stage")
class DemonstrationStage {
  @Id private String name;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "began_at")
  private Instant beganAt;

  protected DemonstrationStage() {}

  /**
   * @param beganAt the present of the demonstration: its dates run back from here
   */
  DemonstrationStage(String name, Instant beganAt, Instant doneAt) {
    this.name = name;
    this.beganAt = beganAt;
    this.doneAt = doneAt;
  }

  Instant beganAt() {
    return beganAt;
  }
}
