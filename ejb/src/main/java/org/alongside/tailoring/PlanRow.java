package org.alongside.tailoring;

import java.time.LocalDate;
import java.util.List;
import org.alongside.learning.LearningStatus;
import org.alongside.learning.ModuleProgress;

/**
 * A module of somebody's own plan with where they are in it.
 *
 * @param asked what the rules ask
 * @param requirement what is asked in the end; another than {@code asked} while an override holds
 * @param ruleDueOn the day that the rules give
 * @param dueOn the one effective due date; null: nothing is due
 * @param reasons sentences in the reader's language, each with its rule
 * @param override what a coordinator decided, or null
 * @param asks what was asked about it, the latest first
 */
public record PlanRow(
    ModuleProgress module,
    Requirement asked,
    Requirement requirement,
    LivePart live,
    Variant variant,
    LocalDate ruleDueOn,
    LocalDate dueOn,
    List<Gate> gates,
    List<Reason> reasons,
    OverrideRow override,
    List<AskRow> asks) {

  /**
   * Why, in a sentence.
   *
   * @param rule id, or null where no rule speaks
   * @param facts what was looked at, {@code name: value}
   */
  public record Reason(String rule, String text, List<String> facts) {}

  /** Whether it is completed. */
  public boolean isDone() {
    return module.status() == LearningStatus.COMPLETED;
  }

  /** Whether a question about it is open. */
  public boolean isAsked() {
    return asks.stream().anyMatch(a -> a.state() == AskState.OPEN);
  }

  /** Whether its day was moved. */
  public boolean isMoved() {
    return dueOn != null && !dueOn.equals(ruleDueOn);
  }
}
