package org.alongside.people;

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

/**
 * Somebody left the service on a day. From that day on they cannot sign in. If they come back, the
 * day is written here and their access works again; the next leaving is a new one.
 */
@Entity
@Table(name = "leaving")
@NamedQuery(
    name = "Leaving.open",
    query = "SELECT l FROM Leaving l WHERE l.personId = :person AND l.backOn IS NULL")
class Leaving {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "left_on")
  private LocalDate leftOn;

  @Enumerated(EnumType.STRING)
  private LeavingReason reason;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private Long recordedBy;

  @Column(name = "back_on")
  private LocalDate backOn;

  @Version private int version;

  protected Leaving() {}

  /**
   * @param recordedBy who wrote it down; null: the program itself
   */
  Leaving(long personId, LocalDate leftOn, LeavingReason reason, Instant now, Long recordedBy) {
    if (leftOn == null || reason == null) {
      throw Refusal.invalid("people.error.leaving");
    }
    this.personId = personId;
    this.leftOn = leftOn;
    this.reason = reason;
    this.recordedAt = now;
    this.recordedBy = recordedBy;
  }

  void comeBack(LocalDate day) {
    this.backOn = day;
  }

  long personId() {
    return personId;
  }

  LocalDate leftOn() {
    return leftOn;
  }

  LeavingReason reason() {
    return reason;
  }
}
