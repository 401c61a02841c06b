package org.alongside.team;

import java.time.LocalDate;

/**
 * Where somebody is with a module: what was completed and still counts is done; of whoever has
 * paused no other day is told; else the one effective due date decides. Pure.
 */
final class MatrixRule {
  /** What is due within so many days is due soon. */
  static final int SOON_DAYS = 30;

  private MatrixRule() {}

  /**
   * What was completed.
   *
   * @param on the site's day
   * @param lastDay on which it counts; null: for ever
   */
  record Done(LocalDate on, LocalDate lastDay) {}

  /**
   * A state with its day.
   *
   * @param on null: there is none to tell
   */
  record At(CellState state, LocalDate on) {}

  /**
   * @param due the one effective due date, or null
   * @param done the newest completion that was not set aside, or null
   * @param started whether it is begun
   * @param paused whether the person has paused
   */
  static At of(LocalDate due, Done done, boolean started, boolean paused, LocalDate today) {
    LocalDate soon = today.plusDays(SOON_DAYS);
    if (done != null && (done.lastDay() == null || !done.lastDay().isBefore(today))) {
      return done.lastDay() == null || done.lastDay().isAfter(soon)
          ? new At(CellState.DONE, done.on())
          : new At(CellState.REFRESH, done.lastDay());
    }
    if (paused) {
      return new At(CellState.ADJUSTED, null);
    }
    if (done != null) {
      return new At(CellState.EXPIRED, done.lastDay());
    }
    if (due != null && due.isBefore(today)) {
      return new At(CellState.OVERDUE, due);
    }
    if (due != null && !due.isAfter(soon)) {
      return new At(CellState.SOON, due);
    }
    return new At(started ? CellState.STARTED : CellState.OPEN, due);
  }
}
