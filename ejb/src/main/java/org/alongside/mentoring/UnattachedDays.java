package org.alongside.mentoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.alongside.people.Span;

/** On how many days somebody in a peer's post had no mentor. Pure. */
final class UnattachedDays {
  private UnattachedDays() {}

  /**
   * The days from {@code start} until the day before {@code today} on which no span holds.
   *
   * @param attached spans with a mentor, in any order; they may overlap
   */
  static long count(LocalDate start, List<Span> attached, LocalDate today) {
    if (!start.isBefore(today)) {
      return 0;
    }
    long without = 0;
    LocalDate seen = start;
    for (Span span : attached.stream().sorted(Comparator.comparing(Span::from)).toList()) {
      LocalDate from = earlier(span.from(), today);
      if (from.isAfter(seen)) {
        without += ChronoUnit.DAYS.between(seen, from);
      }
      LocalDate end = span.endsOn() == null ? today : earlier(span.endsOn(), today);
      seen = end.isAfter(seen) ? end : seen;
    }
    return without + Math.max(0, ChronoUnit.DAYS.between(seen, today));
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
