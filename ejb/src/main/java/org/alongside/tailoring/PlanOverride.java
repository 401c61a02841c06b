package org.alongside.tailoring;

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
import org.alongside.platform.PublicId;

/**
 * That a coordinator asks something else than the rules of somebody, for a reason, until a day.
 * Ends by itself on that day, or earlier; is kept as history.
 */
@Entity
@Table(name = "plan_override")
@NamedQuery(
    name = "PlanOverride.inForce",
    query =
        "SELECT o FROM PlanOverride o WHERE o.personId = :person AND o.endsOn > :day ORDER BY o.id")
@NamedQuery(
    name = "PlanOverride.byPublicId",
    query = "SELECT o FROM PlanOverride o WHERE o.publicId = :id")
class PlanOverride {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "module_code")
  private String moduleCode;

  @Enumerated(EnumType.STRING)
  private Requirement requirement;

  private String reason;

  @Column(name = "made_by")
  private long madeBy;

  @Column(name = "made_as")
  private String madeAs;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Version private int version;

  protected PlanOverride() {}

  /**
   * @param by who
   * @param as the role in which they did
   */
  PlanOverride(long personId, OverrideCommand command, long by, String as, Instant now) {
    this.publicId = PublicId.random();
    this.personId = personId;
    this.moduleCode = command.module();
    this.requirement = command.requirement();
    this.reason = Refusal.text(command.reason());
    this.endsOn = command.endsOn();
    this.madeBy = by;
    this.madeAs = as;
    this.madeAt = now;
  }

  /** Ends it earlier. */
  void end(LocalDate day) {
    this.endsOn = day;
  }

  OverrideRow row() {
    return new OverrideRow(publicId, moduleCode, requirement, reason, madeAs, madeAt, endsOn);
  }

  long personId() {
    return personId;
  }

  String moduleCode() {
    return moduleCode;
  }

  Requirement requirement() {
    return requirement;
  }
}
