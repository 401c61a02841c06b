package org.alongside.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.alongside.learning.LifeOfAModule;
import org.alongside.people.TeamSetting;

/**
 * Whatever happens to a plan in whatever order, what was earned stays as it was, nobody has done
 * more than is asked, and no gate opens that a rule about safety holds closed.
 */
class PlanOverYearsTest {
  private static final Set<String> SAFETY = Set.of("P07", "P10");
  private static final List<RuleSet> RULES =
      List.of(RuleSets.peer(), later(RuleSets.peer()), without(RuleSets.peer(), "R11", "R19"));

  /** The same rules with every day later. */
  private static RuleSet later(RuleSet rules) {
    return new RuleSet(
        rules.version() + "-later",
        rules.modules().stream()
            .map(
                m ->
                    new RuleSet.PlanModule(
                        m.code(), m.elective(), m.dueWeek() + 3, m.live(), m.competencies()))
            .toList(),
        rules.gates(),
        rules.otherwise(),
        rules.rules());
  }

  private static RuleSet without(RuleSet rules, String... ids) {
    return new RuleSet(
        rules.version() + "-less",
        rules.modules(),
        rules.gates(),
        rules.otherwise(),
        rules.rules().stream().filter(r -> !List.of(ids).contains(r.id())).toList());
  }

  /** What may happen. */
  enum Move {
    A_SETTING_CHANGES,
    THE_RULES_CHANGE,
    A_VERSION_IS_PUBLISHED,
    PAUSES,
    COMES_BACK,
    MORE_TIME_IS_GIVEN,
    SOMEBODY_DECIDES_OTHERWISE,
    THAT_ENDS,
    COMPLETES,
    RETAKES,
    IS_SET_ASIDE,
    A_MONTH_PASSES,
    TWO_YEARS_PASS
  }

  /** A move, and which module, setting, rules or requirement it is about. */
  record Step(Move move, int which) {}

  @Provide
  Arbitrary<Step> steps() {
    return Combinators.combine(Arbitraries.of(Move.class), Arbitraries.integers().between(0, 23))
        .as(Step::new);
  }

  /** One peer and everything that is known of them. */
  private static final class Life {
    LocalDate today = APeer.ASKED;
    RuleSet rules = RULES.get(0);
    final Set<TeamSetting> settings = EnumSet.of(TeamSetting.INPATIENT);
    final Map<String, Requirement> overrides = new HashMap<>();
    final List<Pace.Pause> pauses = new ArrayList<>();
    final Map<String, LocalDate> extensions = new HashMap<>();
    final Map<String, LifeOfAModule> modules =
        RuleSets.peer().modules().stream()
            .collect(Collectors.toMap(RuleSet.PlanModule::code, m -> new LifeOfAModule()));
    private LocalDate pausedSince;

    private PlanFacts facts() {
      return APeer.peer()
          .in(settings.toArray(TeamSetting[]::new))
          .withGroups()
          .certified()
          .fte("0.5")
          .facts();
    }

    PlanOutcome byRules() {
      return Tailoring.plan(rules, facts());
    }

    List<PlanItem> items() {
      Map<String, Requirement> asked =
          byRules().items().stream()
              .collect(Collectors.toMap(PlanItemOutcome::module, PlanItemOutcome::requirement));
      List<PlanItem> items = new ArrayList<>();
      for (PlanItemOutcome outcome : Tailoring.plan(rules, facts(), overrides).items()) {
        PlanItem item = new PlanItem(1, 1, outcome.module(), items.size());
        boolean fixed = outcome.gates().contains(Gate.BY_WEEK_2);
        LocalDate due = Pace.due(outcome.dueOn(), fixed, pauses, extensions.get(outcome.module()));
        item.ask(asked.get(outcome.module()), outcome, due, fixed);
        items.add(item);
      }
      return items;
    }

    Set<String> completed() {
      return modules.entrySet().stream()
          .filter(e -> e.getValue().counts(today))
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
    }

    Map<String, List<String>> earned() {
      return modules.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().earned()));
    }

    void happen(Step step) {
      String code = rules.modules().get(step.which()).code();
      switch (step.move()) {
        case A_SETTING_CHANGES ->
            change(TeamSetting.values()[step.which() % TeamSetting.values().length]);
        case THE_RULES_CHANGE -> rules = RULES.get(step.which() % RULES.size());
        case A_VERSION_IS_PUBLISHED -> assertThat(earned()).isEqualTo(earned());
        case PAUSES -> pausedSince = pausedSince == null ? today : pausedSince;
        case COMES_BACK -> comeBack();
        case MORE_TIME_IS_GIVEN -> extensions.put(code, today.plusDays(step.which()));
        case SOMEBODY_DECIDES_OTHERWISE ->
            overrides.put(code, Requirement.values()[step.which() % Requirement.values().length]);
        case THAT_ENDS -> overrides.remove(code);
        case COMPLETES -> modules.get(code).complete(today, 24);
        case IS_SET_ASIDE -> modules.get(code).reset();
        case RETAKES -> modules.get(code).retake(today);
        case A_MONTH_PASSES -> today = today.plusMonths(1);
        case TWO_YEARS_PASS -> today = today.plusYears(2).plusDays(1);
      }
    }

    private void change(TeamSetting setting) {
      if (!settings.remove(setting)) {
        settings.add(setting);
      }
    }

    private void comeBack() {
      if (pausedSince != null) {
        pauses.add(new Pace.Pause(pausedSince, today));
        pausedSince = null;
      }
    }
  }

  @Property(tries = 400)
  void nothingEarnedIsAlteredAndNoGateOpensThatSafetyCloses(
      @ForAll @Size(max = 40) List<@From("steps") Step> steps) {
    Life life = new Life();
    for (Step step : steps) {
      Map<String, List<String>> before = life.earned();
      life.happen(step);
      Map<String, List<String>> now = life.earned();
      before.forEach(
          (code, earned) ->
              assertThat(now.get(code).stream().limit(earned.size()).toList())
                  .as("%s after %s", code, step)
                  .isEqualTo(earned));
      check(life);
    }
  }

  private static void check(Life life) {
    List<PlanItem> items = life.items();
    Set<String> completed = life.completed();
    Map<String, PlanItemOutcome> byRules =
        life.byRules().items().stream()
            .collect(Collectors.toMap(PlanItemOutcome::module, Function.identity()));
    long asked = items.stream().filter(i -> i.requirement().counts()).count();
    long done =
        items.stream()
            .filter(i -> i.requirement().counts() && completed.contains(i.moduleCode()))
            .count();
    assertThat(100 * done).isLessThanOrEqualTo(100 * asked);
    for (PlanItem item : items) {
      PlanItemOutcome rule = byRules.get(item.moduleCode());
      assertThat(item.gates()).as("no decision takes a gate away").isEqualTo(rule.gates());
      if (SAFETY.contains(item.moduleCode())) {
        assertThat(item.requirement().counts()).isTrue();
      }
      if (item.isFixed() && item.dueOn() != null && rule.dueOn() != null) {
        assertThat(item.dueOn()).isEqualTo(rule.dueOn());
      }
    }
    for (GateStatus gate : GateRule.of(life.rules, items, Map.of(), completed)) {
      boolean may =
          gate.module() != null
              && (completed.contains(gate.module())
                  || byRules.get(gate.module()).requirement() == Requirement.EXEMPT);
      assertThat(gate.isOpen()).as("%s of %s", gate.gate(), gate.module()).isEqualTo(may);
    }
  }
}
