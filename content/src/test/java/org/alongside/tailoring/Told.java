package org.alongside.tailoring;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as lines that can be written by hand. */
final class Told {
  private Told() {}

  /** {@code P06 REQUIRED live 2027-02-15 R01 R10 @BEFORE_FIRST_SHIFT}, one line a module. */
  static String items(PlanOutcome plan) {
    return plan.items().stream().map(Told::item).collect(Collectors.joining("\n", "", "\n"));
  }

  /** The same of one. */
  static String item(PlanItemOutcome item) {
    return Stream.of(
            Stream.of(item.module(), item.requirement().name()),
            Stream.of(item.live() == LivePart.REQUIRED ? "live" : "-"),
            item.variant() == Variant.STANDARD
                ? Stream.<String>of()
                : Stream.of(item.variant().name()),
            Stream.of(item.dueOn() == null ? "-" : item.dueOn().toString()),
            item.rules().stream(),
            item.gates().stream().map(g -> "@" + g))
        .flatMap(s -> s)
        .collect(Collectors.joining(" "));
  }

  /** {@code VERIFY_TRAINING R07}, {@code MENTOR_GOAL C4 R20}. */
  static List<String> tasks(PlanOutcome plan) {
    return plan.tasks().stream()
        .map(
            t ->
                Stream.of(t.kind().name(), t.module(), t.competency(), t.rule())
                    .filter(s -> s != null)
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
