package org.alongside.position;

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
import java.time.LocalDate;
import org.alongside.people.Span;

/** Somebody is in a position from a day on. Ending it keeps it as history. */
@Entity
@Table(name = "tenure")
@NamedQuery(
    name = "Tenure.ofPosition",
    query = "SELECT t FROM Tenure t WHERE t.positionId = :position ORDER BY t.fromOn DESC, t.id")
@NamedQuery(
    name = "Tenure.goingOn",
    query =
        "SELECT t FROM Tenure t WHERE t.personId = :person AND (t.endsOn IS NULL OR t.endsOn > :day)")
class Tenure {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "position_id")
  private long positionId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_reason")
  private TenureEnd endReason;

  @Version private int version;

  protected Tenure() {}

  Tenure(long positionId, long personId, Span span) {
    this.positionId = positionId;
    this.personId = personId;
    this.fromOn = span.from();
    this.endsOn = span.endsOn();
  }

  /** Ends it on a day, before it would have ended anyway. */
  void end(LocalDate day, TenureEnd reason) {
    if (reason == null) {
      throw Refusal.invalid("position.error.reason");
    }
    if (endsOn != null && !endsOn.isAfter(day)) {
      throw Refusal.conflict("position.error.tenureEnded");
    }
    this.endsOn = span().endingOn(day).endsOn();
    this.endReason = reason;
  }

  /** It goes on as it would have: what ended it is taken back. */
  void goOn(LocalDate until, TenureEnd reason) {
    this.endsOn = new Span(fromOn, until).endsOn();
    this.endReason = reason;
  }

  Span span() {
    return new Span(fromOn, endsOn);
  }

  long id() {
    return id;
  }

  long personId() {
    return personId;
  }

  long positionId() {
    return positionId;
  }

  TenureEnd endReason() {
    return endReason;
  }
}
