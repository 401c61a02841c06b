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

/**
 * What was made of somebody's facts by one version of the rules. Made when the facts are first
 * known, and made anew in place whenever facts or rules change; its items stand in {@link
 * PlanItem}, what changed in {@link PlanChange}.
 */
@Entity
@Table(name = "training_plan")
@NamedQuery(
    name = "TrainingPlan.of",
    query = "SELECT p FROM TrainingPlan p WHERE p.personId = :person ORDER BY p.kind")
class TrainingPlan {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private PlanKind kind;

  @Column(name = "rule_set")
  private String ruleSet;

  private String facts;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "first_made")
  private Instant firstMade;

  @Column(name = "made_at")
  private Instant madeAt;

  @Version private int version;

  protected TrainingPlan() {}

  TrainingPlan(long personId, PlanKind kind, Instant now) {
    this.personId = personId;
    this.kind = kind;
    this.firstMade = now;
    this.madeAt = now;
    this.ruleSet = "";
    this.facts = "";
  }

  /**
   * It was made of these facts.
   *
   * @param text the facts in their one written form
   */
  void made(String rules, PlanFacts of, String text, Instant now) {
    this.ruleSet = rules;
    this.startsOn = of.startOn();
    this.facts = text;
    this.madeAt = now;
  }

  /** Whether these facts by these rules would be another plan. */
  boolean differs(String rules, String text) {
    return !ruleSet.equals(rules) || !facts.equals(text);
  }

  long id() {
    return id;
  }

  PlanKind kind() {
    return kind;
  }

  String ruleSet() {
    return ruleSet;
  }

  Instant firstMade() {
    return firstMade;
  }

  Instant madeAt() {
    return madeAt;
  }
}
