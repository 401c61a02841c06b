package org.alongside.tailoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a plan of facts by a set of rules. Pure: the same facts, whatever the order of trainings,
 * give the same plan; nothing is read from anywhere else. How rules combine is told by the
 * subject's page, section 'How the rules combine'; how doubtful points are read, by {@link
 * RuleSet}.
 */
final class Tailoring {
  private final RuleSet rules;
  private final PlanFacts facts;
  private final Map<String, Requirement> overrides;
  private final List<Firing> firings;

  private Tailoring(RuleSet rules, PlanFacts facts, Map<String, Requirement> overrides) {
    this.rules = rules;
    this.facts = facts;
    this.overrides = overrides;
    this.firings =
        rules.rules().stream()
            .sorted(Comparator.comparing(RuleSet.Rule::id, RuleSet.Rule.ORDER))
            .flatMap(this::firings)
            .toList();
  }

  /** The plan. */
  static PlanOutcome plan(RuleSet rules, PlanFacts facts) {
    return plan(rules, facts, Map.of());
  }

  /**
   * The plan in which a person has decided otherwise about some modules.
   *
   * @param overrides what is asked in place of what the rules ask, by module; a cap holds all the
   *     same
   */
  static PlanOutcome plan(RuleSet rules, PlanFacts facts, Map<String, Requirement> overrides) {
    Tailoring tailoring = new Tailoring(rules, facts, overrides);
    return new PlanOutcome(
        rules.version(),
        rules.modules().stream().map(tailoring::item).toList(),
        tailoring.tasks(),
        rules.gates().stream().map(RuleSet.PersonGate::gate).toList());
  }

  private Stream<Firing> firings(RuleSet.Rule rule) {
    return rule.later() ? Stream.empty() : rule.cases().stream().flatMap(c -> firings(rule, c));
  }

  private Stream<Firing> firings(RuleSet.Rule rule, RuleSet.Case of) {
    return subjects(of.about())
        .filter(of::holds)
        .filter(s -> of.unless().stream().noneMatch(this::fires))
        .map(s -> new Firing(rule, of, s));
  }

  private boolean fires(String rule) {
    return firings(rules.rule(rule).orElseThrow()).findAny().isPresent();
  }

  private Stream<RuleSubject> subjects(Fact.About about) {
    return switch (about) {
      case PERSON -> Stream.of(new RuleSubject(facts, null, null));
      case TRAINING -> facts.priorTraining().stream().map(t -> new RuleSubject(facts, t, null));
      case COMPETENCY ->
          facts.confidence().keySet().stream()
              .sorted(RuleSet.Rule.ORDER)
              .map(c -> new RuleSubject(facts, null, c));
    };
  }

  private List<PlanTask> tasks() {
    List<PlanTask> tasks = new ArrayList<>();
    for (Firing firing : firings) {
      for (RuleSet.Effect effect : firing.of().then()) {
        if (effect.task() != null) {
          tasks.add(
              new PlanTask(effect.task(), null, firing.subject().competency(), firing.rule().id()));
        }
      }
    }
    return tasks;
  }

  private PlanItemOutcome item(RuleSet.PlanModule module) {
    List<Voice> all = voices(module);
    List<Voice> heard = all.stream().filter(v -> speaks(v.rule(), all)).toList();
    Requirement requirement = requirement(overrides.get(module.code()), heard);
    DueDate due = DueDate.of(module, requirement, heard, facts);
    List<PlanReason> reasons = new ArrayList<>();
    heard.stream()
        .filter(v -> v.effect().stretch() == null || due.isStretched())
        .map(Voice::reason)
        .distinct()
        .forEach(reasons::add);
    if (reasons.isEmpty()) {
      reasons.add(new PlanReason(null, rules.otherwise(), Map.of()));
    }
    return new PlanItemOutcome(
        module.code(),
        requirement,
        live(module, requirement, heard),
        present(heard, RuleSet.Effect::variant).findFirst().orElse(Variant.STANDARD),
        due.day(),
        present(heard, RuleSet.Effect::gate)
            .map(RuleSet.ModuleGate::name)
            .distinct()
            .sorted()
            .toList(),
        List.copyOf(reasons));
  }

  private List<Voice> voices(RuleSet.PlanModule module) {
    List<Voice> voices = new ArrayList<>();
    for (Firing firing : firings) {
      firing.of().then().stream()
          .filter(e -> e.isAbout(module, firing.subject().competency()))
          .forEach(e -> voices.add(new Voice(firing, e)));
    }
    return voices;
  }

  /** A rule is silent about a module where one that speaks about it overrides it. */
  private static boolean speaks(String rule, List<Voice> voices) {
    return voices.stream()
        .filter(v -> v.effect().overrides().contains(rule))
        .map(Voice::rule)
        .distinct()
        .noneMatch(by -> speaks(by, voices));
  }

  /**
   * What stands is changed by what does not; a rule that asks for something beats one that advises.
   * Rules that lower the same module to different levels override each other in the data, or the
   * build refuses them; a cap holds whatever they say.
   */
  private static Requirement requirement(Requirement override, List<Voice> heard) {
    Requirement least = override == null ? byRules(heard) : override;
    boolean capped = present(heard, RuleSet.Effect::cap).findAny().isPresent();
    return capped && !least.counts() ? Requirement.FAST_TRACK : least;
  }

  private static Requirement byRules(List<Voice> heard) {
    Requirement standing =
        present(
                heard.stream().filter(v -> v.firing().rule().standing()),
                RuleSet.Effect::requirement)
            .findFirst()
            .orElse(Requirement.OPTIONAL);
    Set<Requirement> asked =
        present(
                heard.stream().filter(v -> !v.firing().rule().standing()),
                RuleSet.Effect::requirement)
            .collect(Collectors.toSet());
    return Stream.of(Requirement.REQUIRED, Requirement.EXEMPT, Requirement.FAST_TRACK)
        .filter(asked::contains)
        .findFirst()
        .orElse(
            standing == Requirement.OPTIONAL && asked.contains(Requirement.RECOMMENDED)
                ? Requirement.RECOMMENDED
                : standing);
  }

  private static LivePart live(
      RuleSet.PlanModule module, Requirement requirement, List<Voice> heard) {
    boolean asked =
        requirement == Requirement.REQUIRED
            || present(heard, RuleSet.Effect::live).anyMatch(l -> l == LivePart.REQUIRED);
    return module.live() && asked ? LivePart.REQUIRED : LivePart.NONE;
  }

  private static <T> Stream<T> present(
      List<Voice> voices, java.util.function.Function<RuleSet.Effect, T> part) {
    return present(voices.stream(), part);
  }

  private static <T> Stream<T> present(
      Stream<Voice> voices, java.util.function.Function<RuleSet.Effect, T> part) {
    return voices.map(Voice::effect).map(part).filter(Objects::nonNull);
  }
}
