package org.alongside.tailoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.catalogue.ContentFault;

/**
 * What must be put right in a set of rules before anybody's plan may be made by it: facts, words,
 * modules and rules that there are not; rules that contradict each other without a word which of
 * them holds; rules that can never fire.
 */
final class RuleSetCheck {
  private final RuleSet rules;
  private final String path;
  private final Set<ContentFault> found = new TreeSet<>();

  private RuleSetCheck(RuleSet rules, String path) {
    this.rules = rules;
    this.path = path;
  }

  /** All that is wrong; empty: nothing. */
  static List<ContentFault> faults(RuleSet rules, String path) {
    RuleSetCheck check = new RuleSetCheck(rules, path);
    check.names();
    if (check.found.isEmpty()) {
      check.circles();
      check.neverFire();
    }
    if (check.found.isEmpty()) {
      check.contradictions();
    }
    return List.copyOf(check.found);
  }

  private void wrong(String rule, String sentence, Object... values) {
    found.add(new ContentFault(path, "rules/" + rule, String.format(sentence, values)));
  }

  private void names() {
    Set<String> ids = new HashSet<>();
    for (RuleSet.Rule rule : rules.rules()) {
      if (!ids.add(rule.id())) {
        wrong(rule.id(), "there are two rules of this id");
      }
      if (rule.later() != rule.cases().isEmpty()) {
        wrong(rule.id(), "a rule has cases, or is 'later' and has none");
      }
      rule.cases().forEach(c -> names(rule.id(), c));
    }
  }

  private void names(String rule, RuleSet.Case of) {
    of.conditions().forEach(c -> condition(rule, of, c));
    Stream.concat(asked(of), overridden(of))
        .filter(id -> rules.rule(id).isEmpty())
        .forEach(id -> wrong(rule, "there is no rule '%s'", id));
    of.then().forEach(e -> effect(rule, of, e));
  }

  private void condition(String rule, RuleSet.Case of, RuleSet.Condition condition) {
    Fact fact = Fact.of(condition.fact()).orElse(null);
    if (fact == null) {
      wrong(rule, "there is no fact '%s'", condition.fact());
      return;
    }
    if (fact.about() != Fact.About.PERSON && fact.about() != of.about()) {
      wrong(rule, "'%s' is known only in a case about %s", condition.fact(), fact.about());
    }
    List<String> asked = condition.operators().toList();
    if (asked.size() != 1 || !fact.domain().kind().operators().contains(asked.get(0))) {
      wrong(
          rule,
          "of '%s' one thing is asked: %s",
          condition.fact(),
          String.join(", ", fact.domain().kind().operators()));
      return;
    }
    word(rule, fact, condition);
  }

  private void word(String rule, Fact fact, RuleSet.Condition condition) {
    Object word =
        Stream.of("is", "isNot", "has").anyMatch(condition.operator()::equals)
            ? Stream.of(condition.is(), condition.isNot(), condition.has())
                .filter(w -> w != null)
                .findFirst()
                .orElseThrow()
            : null;
    boolean known =
        switch (fact.domain().kind()) {
          case FLAG -> word instanceof Boolean;
          case WORD -> fact.domain().words().contains(word);
          case WORDS ->
              fact.domain().words().isEmpty()
                  ? rules.module((String) word).isPresent()
                  : fact.domain().words().contains(word);
          case NUMBER, DAY -> true;
        };
    if (!known) {
      wrong(rule, "'%s' is never '%s'", fact.text(), word);
    }
  }

  private void effect(String rule, RuleSet.Case of, RuleSet.Effect effect) {
    effect.modules().stream()
        .filter(code -> rules.module(code).isEmpty())
        .forEach(code -> wrong(rule, "the plan has no module '%s'", code));
    boolean aboutModules = effect.mapped() != null || !effect.modules().isEmpty();
    if (effect.mapped() != null && of.about() != Fact.About.COMPETENCY) {
      wrong(rule, "'mapped' means something only in a case about COMPETENCY");
    }
    if (aboutModules == (effect.task() != null)) {
      wrong(rule, "each outcome is about modules, or a task");
    }
    if (aboutModules && !says(effect.text())) {
      wrong(rule, "each outcome about modules has a sentence in English and in French");
    }
  }

  private static boolean says(java.util.Map<String, String> text) {
    return text != null
        && Stream.of("en", "fr").allMatch(l -> text.get(l) != null && !text.get(l).isBlank());
  }

  private void circles() {
    for (RuleSet.Rule rule : rules.rules()) {
      if (reaches(rule.id(), RuleSetCheck::overridden) || reaches(rule.id(), RuleSetCheck::asked)) {
        wrong(rule.id(), "it depends on itself, by what it overrides or by 'unless'");
      }
    }
  }

  private static Stream<String> overridden(RuleSet.Case of) {
    return of.then().stream().flatMap(e -> e.overrides().stream());
  }

  private static Stream<String> asked(RuleSet.Case of) {
    return of.unless().stream();
  }

  private boolean reaches(String id, Function<RuleSet.Case, Stream<String>> step) {
    Set<String> below = new HashSet<>();
    collect(id, step, below);
    return below.contains(id);
  }

  private void collect(String id, Function<RuleSet.Case, Stream<String>> step, Set<String> below) {
    rules.rule(id).orElseThrow().cases().stream()
        .flatMap(step)
        .filter(below::add)
        .forEach(next -> collect(next, step, below));
  }

  private void neverFire() {
    for (RuleSet.Rule rule : rules.rules()) {
      for (RuleSet.Case of : rule.cases()) {
        if (!Satisfiable.is(of) || of.unless().stream().anyMatch(other -> isImplied(other, of))) {
          wrong(rule.id(), "it can never fire");
        }
      }
    }
  }

  /** Whether the other rule fires whenever all conditions of the case hold. */
  private boolean isImplied(String other, RuleSet.Case of) {
    return rules.rule(other).orElseThrow().cases().stream()
        .anyMatch(c -> c.any().isEmpty() && of.all().containsAll(c.all()));
  }

  private void contradictions() {
    List<RuleSet.Rule> all = rules.rules();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        contradictions(all.get(i), all.get(j));
      }
    }
  }

  private void contradictions(RuleSet.Rule one, RuleSet.Rule other) {
    for (RuleSet.Case a : one.cases()) {
      for (RuleSet.Case b : other.cases()) {
        boolean apart = a.unless().contains(other.id()) || b.unless().contains(one.id());
        if (!apart && Satisfiable.both(a, b)) {
          rules.modules().stream()
              .filter(m -> contradict(m, one, a, other, b))
              .forEach(
                  m ->
                      wrong(
                          one.id(),
                          "it contradicts %s about %s; say which of the two overrides the other",
                          other.id(),
                          m.code()));
        }
      }
    }
  }

  private static boolean contradict(
      RuleSet.PlanModule module,
      RuleSet.Rule one,
      RuleSet.Case a,
      RuleSet.Rule other,
      RuleSet.Case b) {
    List<RuleSet.Effect> first = about(module, a);
    List<RuleSet.Effect> second = about(module, b);
    boolean decided =
        first.stream().anyMatch(e -> e.overrides().contains(other.id()))
            || second.stream().anyMatch(e -> e.overrides().contains(one.id()));
    return !decided
        && first.stream()
            .anyMatch(
                e ->
                    second.stream()
                        .anyMatch(
                            f ->
                                variants(e, f)
                                    || one.standing() == other.standing() && requirements(e, f)));
  }

  private static List<RuleSet.Effect> about(RuleSet.PlanModule module, RuleSet.Case of) {
    return of.then().stream()
        .filter(
            e ->
                e.mapped() == null
                    ? e.isAbout(module, null)
                    : module.competencies().stream().anyMatch(c -> e.isAbout(module, c)))
        .toList();
  }

  private static boolean variants(RuleSet.Effect e, RuleSet.Effect f) {
    return e.variant() != null && f.variant() != null && e.variant() != f.variant();
  }

  /** What asks and what advises do not contradict each other; everything else that differs does. */
  private static boolean requirements(RuleSet.Effect e, RuleSet.Effect f) {
    Set<Requirement> two = new HashSet<>();
    two.add(e.requirement());
    two.add(f.requirement());
    return !two.contains(null)
        && two.size() == 2
        && !two.equals(Set.of(Requirement.REQUIRED, Requirement.RECOMMENDED));
  }
}
