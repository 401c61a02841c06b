package org.alongside.gathering;

import java.time.LocalDate;

/**
 * When a community meets next: every month among itself, every quarter with everybody. Source: the
 * rhythm of communities of practice in the domain page, section D.
 */
final class GatheringRhythm {
  private GatheringRhythm() {}

  /** The day by which the next is due, counted from the last, or from the founding: null. */
  static LocalDate next(GatheringKind kind, LocalDate last, LocalDate day) {
    LocalDate from = last == null ? day : last;
    return switch (kind) {
      case PRACTICE -> last == null ? day : from.plusMonths(1);
      case OPEN_SESSION -> from.plusMonths(3);
      case REVIEW -> from.plusYears(1);
    };
  }
}
