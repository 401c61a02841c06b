package org.alongside.learning;

import java.time.Instant;
import org.alongside.catalogue.UnitOutline;

/**
 * A unit in the outline with the person's state.
 *
 * @param completedAt null until it is completed
 * @param needed whether the module needs it to be completed
 */
public record UnitState(
    UnitOutline unit, LearningStatus status, Instant completedAt, boolean needed) {
  /** Whether it is done. */
  public boolean isDone() {
    return status == LearningStatus.COMPLETED;
  }
}
