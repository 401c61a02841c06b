package org.alongside.people;

import java.time.LocalDate;

/**
 * Days during which something holds: from the first on, until the day before {@code endsOn}; null:
 * open. A span that ends on the day it began never held.
 */
public record Span(LocalDate from, LocalDate endsOn) {
  /** Refuses an end before the beginning. */
  public Span {
    if (from == null || endsOn != null && endsOn.isBefore(from)) {
      throw Refusal.invalid("people.error.span");
    }
  }

  /** Whether {@code day} is one of them. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (endsOn == null || day.isBefore(endsOn));
  }

  /** Whether the two have a day in common. */
  public boolean meets(Span other) {
    return startsBefore(other.endsOn) && other.startsBefore(endsOn);
  }

  private boolean startsBefore(LocalDate day) {
    return day == null || from.isBefore(day);
  }

  /** The same, ending on {@code day}, or never having held when it had not begun by then. */
  public Span endingOn(LocalDate day) {
    return new Span(from, day.isBefore(from) ? from : day);
  }
}
