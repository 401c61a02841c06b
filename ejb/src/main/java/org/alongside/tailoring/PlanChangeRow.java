package org.alongside.tailoring;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of a plan's history.
 *
 * @param module null where the plan as a whole is meant
 * @param was what was asked before; null: nothing
 * @param became what is asked since
 * @param wasDue null where there was no day
 * @param due null where there is none
 */
public record PlanChangeRow(
    Instant at,
    PlanCause cause,
    String ruleSet,
    String module,
    Requirement was,
    Requirement became,
    LocalDate wasDue,
    LocalDate due) {
  static PlanChangeRow of(
      Instant at, PlanCause cause, String ruleSet, String module, String was, String became) {
    return new PlanChangeRow(
        at, cause, ruleSet, module, requirement(was), requirement(became), due(was), due(became));
  }

  private static Requirement requirement(String told) {
    return told == null ? null : Requirement.valueOf(told.split(" ")[0]);
  }

  private static LocalDate due(String told) {
    String day = told == null ? "-" : told.substring(told.lastIndexOf(' ') + 1);
    return day.equals("-") ? null : LocalDate.parse(day);
  }
}
