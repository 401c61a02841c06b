package org.alongside.position;

import java.time.LocalDate;

/** Where a position stands on a day. */
public enum PositionState {
  /** To be filled on a later day. */
  PLANNED,
  /** To be filled by now, and nobody is in it. */
  VACANT,
  /** Somebody is in it. */
  FILLED,
  /** It is there no more. */
  ENDED;

  /**
   * The state on {@code day}.
   *
   * @param plannedOn when it is to be filled
   * @param closedOn first day without it, or null
   * @param held whether somebody is in it on that day
   */
  public static PositionState on(
      LocalDate day, LocalDate plannedOn, LocalDate closedOn, boolean held) {
    if (closedOn != null && !day.isBefore(closedOn)) {
      return ENDED;
    }
    if (held) {
      return FILLED;
    }
    return day.isBefore(plannedOn) ? PLANNED : VACANT;
  }
}
