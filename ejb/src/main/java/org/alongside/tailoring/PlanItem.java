package org.alongside.tailoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One module of a plan: what is asked, why, and by when. Whether it is completed is learning's to
 * know; nothing here ever changes that.
 */
@Entity
@Table(name = "plan_item")
@IdClass(PlanItem.Key.class)
@NamedQuery(
    name = "PlanItem.ofPerson",
    query = "SELECT i FROM PlanItem i WHERE i.personId = :person ORDER BY i.planId, i.place")
class PlanItem {
  /** Which module of which plan: known before it is stored, so that a plan is written at once. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    long planId;
    String moduleCode;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && planId == key.planId && moduleCode.equals(key.moduleCode);
    }

    @Override
    public int hashCode() {
      return Objects.hash(planId, moduleCode);
    }
  }

  @Id
  @Column(name = "plan_id")
  private long planId;

  @Column(name = "person_id")
  private long personId;

  @Id
  @Column(name = "module_code")
  private String moduleCode;

  private int place;

  /** What the rules ask; {@code requirement} is what is asked in the end. */
  @Enumerated(EnumType.STRING)
  private Requirement asked;

  @Enumerated(EnumType.STRING)
  private Requirement requirement;

  @Enumerated(EnumType.STRING)
  private LivePart live;

  @Enumerated(EnumType.STRING)
  private Variant variant;

  @Column(name = "rule_due_on")
  private LocalDate ruleDueOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "is_fixed")
  private boolean fixed;

  private String gates;
  private String reasons;

  @Version private int version;

  protected PlanItem() {}

  PlanItem(long planId, long personId, String moduleCode, int place) {
    this.planId = planId;
    this.personId = personId;
    this.moduleCode = moduleCode;
    this.place = place;
    this.gates = "";
    this.reasons = "[]";
  }

  /**
   * Takes what the rules and whoever overrides them ask.
   *
   * @param byRules what the rules alone ask
   * @param outcome what is asked in the end
   * @param due the effective day, pauses and extensions counted in
   * @param isFixed whether a gate holds the day
   */
  void ask(Requirement byRules, PlanItemOutcome outcome, LocalDate due, boolean isFixed) {
    this.asked = byRules;
    this.requirement = outcome.requirement();
    this.live = outcome.live();
    this.variant = outcome.variant();
    this.ruleDueOn = outcome.dueOn();
    this.dueOn = due;
    this.fixed = isFixed;
    this.gates = outcome.gates().stream().map(Enum::name).collect(Collectors.joining(" "));
    this.reasons = PlanJson.text(outcome.reasons());
  }

  /**
   * What it asks in one line, to compare and to keep: {@code REQUIRED live STANDARD 2027-01-11}.
   */
  String told() {
    return requirement == null
        ? null
        : String.join(
            " ",
            requirement.name(),
            live == LivePart.REQUIRED ? "live" : "-",
            variant.name(),
            Objects.toString(dueOn, "-"));
  }

  long planId() {
    return planId;
  }

  String moduleCode() {
    return moduleCode;
  }

  int place() {
    return place;
  }

  Requirement asked() {
    return asked;
  }

  Requirement requirement() {
    return requirement;
  }

  LivePart live() {
    return live;
  }

  Variant variant() {
    return variant;
  }

  LocalDate ruleDueOn() {
    return ruleDueOn;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  boolean isFixed() {
    return fixed;
  }

  List<Gate> gates() {
    return Arrays.stream(gates.split(" ")).filter(g -> !g.isEmpty()).map(Gate::valueOf).toList();
  }

  List<PlanReason> reasons() {
    return PlanJson.reasons(reasons);
  }
}
