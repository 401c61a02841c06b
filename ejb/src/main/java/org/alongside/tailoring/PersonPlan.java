package org.alongside.tailoring;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody's plan as others see it who look after them.
 *
 * @param name of the person
 * @param rows what is asked, with days; whichever way a person takes looks the same to a leader
 * @param gates exactly as the person sees them
 * @param isAdjusted whether dates were adjusted; why is nobody's to know
 * @param isPaused whether the person pauses now; false for a leader, who sees adjusted dates only
 * @param mayDecide whether the caller may override and verify
 */
public record PersonPlan(
    String name,
    List<Row> rows,
    List<GateStatus> gates,
    boolean isAdjusted,
    boolean isPaused,
    boolean mayDecide,
    String accessNeeds,
    List<AskRow> asks,
    List<PlanChangeRow> history) {

  /**
   * A module.
   *
   * @param requirement for a leader REQUIRED in place of FAST_TRACK
   * @param live NONE for a leader: it would tell which of them are fast
   * @param done whether it is completed
   * @param dueOn the one effective due date, or null
   * @param reasons empty for a leader
   * @param override null for a leader, and where there is none
   */
  public record Row(
      String module,
      String title,
      Requirement requirement,
      LivePart live,
      Variant variant,
      LocalDate dueOn,
      boolean done,
      boolean mayOverride,
      List<PlanRow.Reason> reasons,
      OverrideRow override) {}
}
