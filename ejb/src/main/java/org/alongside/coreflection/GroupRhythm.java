package org.alongside.coreflection;

import java.time.LocalDate;

/** When a mentor's group meets next: every month. Source: domain page, section D. */
final class GroupRhythm {
  private GroupRhythm() {}

  /** The day by which the next is due after the last. */
  static LocalDate next(LocalDate last) {
    return last.plusMonths(1);
  }
}
