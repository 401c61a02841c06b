package org.alongside.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GateRuleTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 18);
  private static final RuleSet RULES =
      new RuleSet(
          "peer-test",
          List.of(),
          List.of(
              new RuleSet.PersonGate(
                  Gate.SOLO_CONTACT, Map.of("C1", 2, "C3", 2, "C10", 2), Map.of())),
          Map.of(),
          List.of());

  private static PlanItem item(String module, Requirement requirement, Gate gate) {
    PlanItem item = new PlanItem(1, 1, module, 0);
    PlanItemOutcome outcome =
        new PlanItemOutcome(
            module,
            requirement,
            LivePart.REQUIRED,
            Variant.STANDARD,
            DAY,
            List.of(gate),
            List.of());
    item.ask(requirement, outcome, DAY, gate == Gate.BY_WEEK_2);
    return item;
  }

  private static List<GateStatus> gates(
      List<PlanItem> items, Map<String, Integer> levels, Set<String> completed) {
    return GateRule.of(RULES, items, levels, completed);
  }

  @Test
  void soloContactNamesTheLevelsThatAreMissing() {
    GateStatus closed = gates(List.of(), Map.of("C1", 2, "C3", 1), Set.of()).get(0);
    assertThat(closed.isOpen()).isFalse();
    assertThat(closed.missing()).containsExactly("C3", "C10");
    assertThat(gates(List.of(), Map.of("C1", 4, "C3", 2, "C10", 2), Set.of()).get(0).isOpen())
        .isTrue();
  }

  @Test
  void aModulesGateOpensWithTheModuleAndWithNothingElse() {
    List<PlanItem> items = List.of(item("P07", Requirement.REQUIRED, Gate.BEFORE_FIRST_CONTACT));
    assertThat(gates(items, Map.of("C7", 4), Set.of("P08")).get(1).isOpen()).isFalse();
    assertThat(gates(items, Map.of(), Set.of("P07")).get(1).isOpen()).isTrue();
  }

  @Test
  void whatTheRulesRecogniseOpensAGateAndWhatSomebodyDecidedDoesNot() {
    PlanItem recognised = item("P06", Requirement.EXEMPT, Gate.BEFORE_FIRST_SHIFT);
    assertThat(gates(List.of(recognised), Map.of(), Set.of()).get(1).isOpen()).isTrue();
    PlanItem decided = item("P06", Requirement.EXEMPT, Gate.BEFORE_FIRST_SHIFT);
    PlanItemOutcome outcome =
        new PlanItemOutcome(
            "P06",
            Requirement.EXEMPT,
            LivePart.NONE,
            Variant.STANDARD,
            null,
            List.of(Gate.BEFORE_FIRST_SHIFT),
            List.of());
    decided.ask(Requirement.REQUIRED, outcome, null, false);
    assertThat(gates(List.of(decided), Map.of(), Set.of()).get(1).isOpen()).isFalse();
    assertThat(gates(List.of(decided), Map.of(), Set.of("P06")).get(1).isOpen()).isTrue();
  }

  @Test
  void aGateWithADayOfItsOwnSaysIt() {
    List<PlanItem> items =
        List.of(
            item("P08", Requirement.REQUIRED, Gate.BY_WEEK_2),
            item("P06", Requirement.REQUIRED, Gate.BEFORE_FIRST_SHIFT));
    List<GateStatus> gates = gates(items, Map.of(), Set.of());
    assertThat(gates.get(1).byDay()).isEqualTo(DAY);
    assertThat(gates.get(2).byDay()).isNull();
  }
}
