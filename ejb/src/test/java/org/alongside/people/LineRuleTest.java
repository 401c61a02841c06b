package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alongside.people.LineRule.Step;
import org.junit.jupiter.api.Test;

class LineRuleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private static Step step(long person, long manager, int from, Integer ends) {
    return new Step(
        person, manager, new Span(DAY.plusDays(from), ends == null ? null : DAY.plusDays(ends)));
  }

  private static Function<Collection<Long>, List<Step>> among(List<Step> all) {
    return persons -> all.stream().filter(s -> persons.contains(s.person())).toList();
  }

  @Test
  void aManagersManagerIsNotTheirReport() {
    List<Step> lines = List.of(step(2, 3, 0, null), step(3, 4, 0, null));
    assertThat(LineRule.closesACircle(step(4, 2, 0, null), among(lines))).isTrue();
    assertThat(LineRule.closesACircle(step(1, 2, 0, null), among(lines))).isFalse();
    assertThat(LineRule.closesACircle(step(3, 2, 0, null), among(lines))).isTrue();
  }

  @Test
  void whatIsOverIsNoCircle() {
    List<Step> lines = List.of(step(2, 1, 0, 10));
    assertThat(LineRule.closesACircle(step(1, 2, 10, null), among(lines))).isFalse();
    assertThat(LineRule.closesACircle(step(1, 2, 9, null), among(lines))).isTrue();
  }

  @Test
  void stepsOfDifferentDaysDoNotMakeAChain() {
    List<Step> lines = List.of(step(2, 3, 0, 5), step(3, 1, 5, 10));
    assertThat(LineRule.closesACircle(step(1, 2, 0, null), among(lines))).isFalse();
  }

  /** Compared with walking up from everybody on every day. */
  @Property
  void findsExactlyTheCirclesOfSomeDay(
      @ForAll("steps") List<Step> steps, @ForAll("step") Step added) {
    List<Step> kept = new java.util.ArrayList<>();
    for (Step step : steps) {
      boolean another =
          kept.stream().anyMatch(k -> k.person() == step.person() && k.span().meets(step.span()));
      if (!another && !LineRule.closesACircle(step, among(kept))) {
        kept.add(step);
      }
    }
    boolean circle =
        IntStream.range(0, 40)
            .mapToObj(DAY::plusDays)
            .anyMatch(day -> added.span().covers(day) && comesBack(added, kept, day));
    assertThat(LineRule.closesACircle(added, among(kept))).isEqualTo(circle);
  }

  private static boolean comesBack(Step added, List<Step> kept, LocalDate day) {
    Set<Long> reached = new HashSet<>(Set.of(added.manager()));
    for (int i = 0; i < 10; i++) {
      kept.stream()
          .filter(s -> s.span().covers(day) && reached.contains(s.person()))
          .map(Step::manager)
          .toList()
          .forEach(reached::add);
    }
    return reached.contains(added.person());
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return step().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<Step> step() {
    Arbitrary<Long> person = Arbitraries.longs().between(1, 5);
    return Combinators.combine(
            person,
            person,
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(1, 15))
        .as((p, m, from, days) -> step(p, m == p.longValue() ? m % 5 + 1 : m, from, from + days));
  }
}
