package org.alongside.tailoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** When somebody was last reminded to begin, by a coordinator. */
@Entity
@Table(name = "plan_reminder")
@NamedQuery(
    name = "PlanReminder.of",
    query =
        "SELECT p.publicId, r.remindedAt FROM PlanReminder r JOIN Person p ON p.id = r.personId WHERE p.publicId IN :persons")
class PlanReminder {
  @Id
  @Column(name = "person_id")
  private long personId;

  @Column(name = "reminded_at")
  private Instant remindedAt;

  @Column(name = "reminded_by")
  private Long remindedBy;

  @Version private int version;

  protected PlanReminder() {}

  void remind(long by, Instant now) {
    this.remindedAt = now;
    this.remindedBy = by;
  }

  /** As if nobody had. */
  void takeBack() {
    this.remindedAt = null;
    this.remindedBy = null;
  }

  /** Null: not yet. */
  Instant remindedAt() {
    return remindedAt;
  }
}
