package org.alongside.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alongside.people.Span;
import org.junit.jupiter.api.Test;

class UnattachedDaysTest {
  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final LocalDate TODAY = START.plusDays(60);

  private static Span span(int from, Integer ends) {
    return new Span(START.plusDays(from), ends == null ? null : START.plusDays(ends));
  }

  @Test
  void countsTheDaysBeforeBetweenAndAfter() {
    assertThat(UnattachedDays.count(START, List.of(), TODAY)).isEqualTo(60);
    assertThat(UnattachedDays.count(START, List.of(span(10, null)), TODAY)).isEqualTo(10);
    assertThat(UnattachedDays.count(START, List.of(span(30, 50), span(0, 20)), TODAY))
        .isEqualTo(20);
    assertThat(UnattachedDays.count(TODAY, List.of(), TODAY)).isZero();
  }

  /** Compared with looking at every day. */
  @Property
  void agreesWithLookingAtEveryDay(@ForAll("spans") List<Span> spans) {
    long days =
        START.datesUntil(TODAY).filter(day -> spans.stream().noneMatch(s -> s.covers(day))).count();
    assertThat(UnattachedDays.count(START, spans, TODAY)).isEqualTo(days);
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(-20, 70),
            Arbitraries.integers().between(0, 40).injectNull(0.3))
        .as((from, length) -> span(from, length == null ? null : from + length))
        .list()
        .ofMaxSize(5);
  }
}
