package org.alongside.tailoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody's own plan.
 *
 * @param rows in the plans' order; empty: there is no plan yet
 * @param gates with whether they are open
 * @param pausedSince null: not paused
 * @param wantsIntake whether a form waits to be handed in before there can be a plan
 * @param ruleSets versions of the rules
 * @param madeAt when it was made last, or null
 * @param today the site's day
 */
public record PlanPage(
    List<PlanRow> rows,
    List<GateStatus> gates,
    LocalDate pausedSince,
    boolean wantsIntake,
    List<String> ruleSets,
    Instant madeAt,
    LocalDate today) {

  /** Modules that count: a programme is complete with all of them. */
  public List<PlanRow> counting() {
    return rows.stream().filter(r -> r.requirement().counts()).toList();
  }

  /** Those of a requirement. */
  public List<PlanRow> of(Requirement requirement) {
    return rows.stream().filter(r -> r.requirement() == requirement).toList();
  }

  /** How many of those that count are completed. */
  public long done() {
    return counting().stream().filter(PlanRow::isDone).count();
  }
}
