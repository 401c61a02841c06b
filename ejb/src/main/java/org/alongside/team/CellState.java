package org.alongside.team;

/**
 * Where somebody is with a module that is asked of them, as whoever looks after the team sees it:
 * progress and dates, whichever way they take.
 */
public enum CellState {
  /** Completed. */
  DONE,
  /** Completed, and to be refreshed within thirty days. */
  REFRESH,
  /** Completed once; it counts no more. */
  EXPIRED,
  /** The day on which it was due has passed. */
  OVERDUE,
  /** Due within thirty days. */
  SOON,
  /** Begun, and due later. */
  STARTED,
  /** Not begun, and due later. */
  OPEN,
  /** Its days are another's to know: dates are adjusted. */
  ADJUSTED;

  /** Whether it counts as completed today. */
  public boolean isDone() {
    return this == DONE || this == REFRESH;
  }

  /** Whether its day has passed. */
  public boolean isLate() {
    return this == OVERDUE || this == EXPIRED;
  }

  /** Whether its day comes within thirty days. */
  public boolean isSoon() {
    return this == SOON || this == REFRESH;
  }

  /** Name of the icon that stands beside the word. */
  public String icon() {
    return switch (this) {
      case DONE -> "done";
      case REFRESH, SOON -> "soon";
      case EXPIRED, OVERDUE -> "late";
      case STARTED -> "started";
      case OPEN -> "open";
      case ADJUSTED -> "paused";
    };
  }
}
