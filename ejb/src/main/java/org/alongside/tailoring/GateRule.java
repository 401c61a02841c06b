package org.alongside.tailoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether gates are open: by held levels, by a completed module, or by one that the rules
 * recognise; by nothing else, whatever somebody decided for a while. Pure.
 */
final class GateRule {
  private GateRule() {}

  /**
   * All gates of a plan.
   *
   * @param levels held, by competency
   * @param completed codes of modules; one that is exempt by the rules is as good
   */
  static List<GateStatus> of(
      RuleSet rules, List<PlanItem> items, Map<String, Integer> levels, Set<String> completed) {
    List<GateStatus> gates = new ArrayList<>();
    for (RuleSet.PersonGate gate : rules.gates()) {
      List<String> missing =
          gate.levels().entrySet().stream()
              .filter(e -> levels.getOrDefault(e.getKey(), 0) < e.getValue())
              .map(Map.Entry::getKey)
              .sorted(RuleSet.Rule.ORDER)
              .toList();
      gates.add(new GateStatus(gate.gate(), null, null, missing.isEmpty(), missing, null));
    }
    for (PlanItem item : items) {
      for (Gate gate : item.gates()) {
        boolean open = completed.contains(item.moduleCode()) || item.asked() == Requirement.EXEMPT;
        gates.add(
            new GateStatus(
                gate,
                item.moduleCode(),
                null,
                open,
                List.of(),
                item.isFixed() ? item.dueOn() : null));
      }
    }
    return gates;
  }
}
