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
import java.time.Instant;

/** What changed in a plan, once written and never altered. */
@Entity
@Table(name = "plan_change")
@NamedQuery(
    name = "PlanChange.ofPerson",
    query = "SELECT c FROM PlanChange c WHERE c.personId = :person ORDER BY c.id DESC")
class PlanChange {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Enumerated(EnumType.STRING)
  private PlanCause cause;

  @Column(name = "rule_set")
  private String ruleSet;

  @Column(name = "module_code")
  private String moduleCode;

  private String was;
  private String became;

  @Column(name = "made_by")
  private Long madeBy;

  protected PlanChange() {}

  /**
   * @param was null: it was not there
   * @param by who caused it; null: the program
   */
  PlanChange(
      long personId,
      PlanCause cause,
      String ruleSet,
      String moduleCode,
      String was,
      String became,
      Long by,
      Instant now) {
    this.personId = personId;
    this.cause = cause;
    this.ruleSet = ruleSet;
    this.moduleCode = moduleCode;
    this.was = was;
    this.became = became;
    this.madeBy = by;
    this.changedAt = now;
  }

  PlanChangeRow row() {
    return PlanChangeRow.of(changedAt, cause, ruleSet, moduleCode, was, became);
  }
}
