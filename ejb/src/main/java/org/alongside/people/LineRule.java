package org.alongside.people;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Nobody is their own manager's manager, on no day and over no number of steps. */
final class LineRule {
  /**
   * One step up.
   *
   * @param person whose manager it is
   * @param manager the manager
   * @param span when
   */
  record Step(long person, long manager, Span span) {}

  private record Reached(long manager, Span span) {}

  private LineRule() {}

  /**
   * Whether {@code added} would close a circle.
   *
   * @param above the steps up from some persons, whatever their days
   */
  static boolean closesACircle(Step added, Function<Collection<Long>, List<Step>> above) {
    Deque<Reached> open = new ArrayDeque<>(List.of(new Reached(added.manager(), added.span())));
    Set<Reached> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      List<Reached> level = List.copyOf(open);
      open.clear();
      if (level.stream().anyMatch(r -> r.manager() == added.person())) {
        return true;
      }
      List<Step> steps = above.apply(level.stream().map(Reached::manager).distinct().toList());
      for (Reached from : level) {
        for (Step step : steps) {
          if (step.person() == from.manager() && step.span().meets(from.span())) {
            Reached next = new Reached(step.manager(), common(step.span(), from.span()));
            if (seen.add(next)) {
              open.add(next);
            }
          }
        }
      }
    }
    return false;
  }

  /** The days of both, which have some in common. */
  private static Span common(Span a, Span b) {
    return new Span(
        a.from().isAfter(b.from()) ? a.from() : b.from(),
        a.endsOn() == null || b.endsOn() != null && b.endsOn().isBefore(a.endsOn())
            ? b.endsOn()
            : a.endsOn());
  }
}
