package org.alongside.learning;

import java.util.List;
import org.alongside.catalogue.UnitOutline;

/**
 * The page after the last page of a module.
 *
 * @param quizzes what the passed quizzes came out at
 * @param next the one module to go on with, which is this one while it is not completed; null when
 *     everything is completed
 */
public record ModuleEnd(ModuleProgress module, List<QuizResult> quizzes, ModuleProgress next) {
  /**
   * A passed quiz.
   *
   * @param scorePercent of the attempt that passed it
   */
  public record QuizResult(UnitOutline unit, int scorePercent) {}
}
