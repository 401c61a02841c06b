package org.alongside.tailoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.learning.ModuleProgress;

/**
 * What a person finds when they come in: their plan; where they have none, all that their
 * programmes hold.
 *
 * @param next the one module to start or go on with
 * @param wantsIntake whether a form waits to be handed in before there can be a plan
 * @param paused whether they have paused: nothing is due meanwhile
 */
public record PlanHome(
    List<Programme> programmes,
    Optional<ModuleProgress> next,
    boolean wantsIntake,
    boolean paused) {

  /**
   * A programme.
   *
   * @param begun what is begun and not completed
   * @param toDo what is asked or advised and not begun, by its day; without a plan, in the
   *     programme's order
   * @param more what may be taken beside it
   * @param recognised what is brought along already
   * @param done what is completed
   */
  public record Programme(
      String code,
      String title,
      List<Line> begun,
      List<Line> toDo,
      List<Line> more,
      List<Line> recognised,
      List<Line> done) {}

  /**
   * A module.
   *
   * @param requirement null: there is no plan
   * @param dueOn null: nothing is due
   */
  public record Line(ModuleProgress module, Requirement requirement, LocalDate dueOn) {}
}
