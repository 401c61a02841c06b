package org.alongside.tailoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether there can be anybody of whom some conditions hold together. */
final class Satisfiable {
  private Satisfiable() {}

  /** Whether a case can hold at all. */
  static boolean is(RuleSet.Case of) {
    return choices(of).anyMatch(Satisfiable::together);
  }

  /** Whether two cases can hold of the same person; trainings and competencies may differ. */
  static boolean both(RuleSet.Case one, RuleSet.Case other) {
    return choices(one)
        .anyMatch(
            a ->
                choices(other)
                    .anyMatch(
                        b ->
                            together(a)
                                && together(b)
                                && together(
                                    Stream.concat(a.stream(), b.stream())
                                        .filter(Satisfiable::isOfPerson)
                                        .toList())));
  }

  private static boolean isOfPerson(RuleSet.Condition condition) {
    return Fact.of(condition.fact()).orElseThrow().about() == Fact.About.PERSON;
  }

  /** What must hold: all of a case, and one of its any. */
  private static Stream<List<RuleSet.Condition>> choices(RuleSet.Case of) {
    return of.any().isEmpty()
        ? Stream.of(of.all())
        : of.any().stream().map(c -> Stream.concat(of.all().stream(), Stream.of(c)).toList());
  }

  private static boolean together(Collection<RuleSet.Condition> conditions) {
    Map<String, List<RuleSet.Condition>> byFact =
        conditions.stream().collect(Collectors.groupingBy(RuleSet.Condition::fact));
    return byFact.entrySet().stream()
        .allMatch(e -> ofOneFact(Fact.of(e.getKey()).orElseThrow().domain(), e.getValue()));
  }

  private static boolean ofOneFact(Fact.Domain domain, List<RuleSet.Condition> conditions) {
    return switch (domain.kind()) {
      case FLAG -> conditions.stream().map(RuleSet.Condition::is).distinct().count() == 1;
      case WORD -> words(domain, conditions);
      case WORDS -> true;
      case NUMBER -> numbers(domain, conditions);
      case DAY -> days(conditions);
    };
  }

  private static boolean words(Fact.Domain domain, List<RuleSet.Condition> conditions) {
    Set<Object> left = new HashSet<>(domain.words());
    for (RuleSet.Condition condition : conditions) {
      if (condition.is() != null) {
        left.retainAll(Set.of(condition.is()));
      } else {
        left.remove(condition.isNot());
      }
    }
    return !left.isEmpty();
  }

  private static boolean numbers(Fact.Domain domain, List<RuleSet.Condition> conditions) {
    BigDecimal least =
        some(conditions, RuleSet.Condition::atLeast).reduce(domain.least(), BigDecimal::max);
    BigDecimal most =
        some(conditions, RuleSet.Condition::atMost).reduce(domain.most(), BigDecimal::min);
    return least.compareTo(most) <= 0
        && some(conditions, RuleSet.Condition::below).allMatch(b -> least.compareTo(b) < 0);
  }

  private static boolean days(List<RuleSet.Condition> conditions) {
    int within =
        some(conditions, RuleSet.Condition::withinMonths)
            .min(Integer::compare)
            .orElse(Integer.MAX_VALUE);
    return some(conditions, RuleSet.Condition::beforeMonths).allMatch(before -> before < within);
  }

  private static <T> Stream<T> some(
      List<RuleSet.Condition> conditions, java.util.function.Function<RuleSet.Condition, T> part) {
    return conditions.stream().map(part).filter(Objects::nonNull);
  }
}
