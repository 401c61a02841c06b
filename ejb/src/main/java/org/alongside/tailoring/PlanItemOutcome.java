package org.alongside.tailoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the rules make of one module for one person.
 *
 * @param module its code
 * @param dueOn null where the requirement has no due date
 * @param gates in their order
 * @param reasons one a rule that speaks about it, by rule id; never empty
 */
public record PlanItemOutcome(
    String module,
    Requirement requirement,
    LivePart live,
    Variant variant,
    LocalDate dueOn,
    List<Gate> gates,
    List<PlanReason> reasons) {

  /** The same for one reason more. */
  PlanItemOutcome because(PlanReason more) {
    List<PlanReason> all = new ArrayList<>(reasons);
    all.add(more);
    return new PlanItemOutcome(module, requirement, live, variant, dueOn, gates, List.copyOf(all));
  }

  /** Ids of the rules that speak about it, in order. */
  public List<String> rules() {
    return reasons.stream().map(PlanReason::rule).filter(id -> id != null).distinct().toList();
  }

  /** All that is said, in {@code language}, {@code en} or {@code fr}. */
  public String reason(String language) {
    return reasons.stream()
        .map(r -> r.text().get(language))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
