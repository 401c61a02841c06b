package org.alongside.tailoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** That somebody pauses, or paused, their plan. No reason is asked or kept. */
@Entity
@Table(name = "plan_pause")
@NamedQuery(
    name = "PlanPause.ofPerson",
    query = "SELECT p FROM PlanPause p WHERE p.personId = :person ORDER BY p.fromOn, p.id")
class PlanPause {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "until_on")
  private LocalDate untilOn;

  @Version private int version;

  protected PlanPause() {}

  PlanPause(long personId, LocalDate from) {
    this.personId = personId;
    this.fromOn = from;
  }

  /** The person is back. */
  void end(LocalDate day) {
    this.untilOn = day;
  }

  boolean isOpen() {
    return untilOn == null;
  }

  Pace.Pause pause() {
    return new Pace.Pause(fromOn, untilOn);
  }

  LocalDate fromOn() {
    return fromOn;
  }
}
