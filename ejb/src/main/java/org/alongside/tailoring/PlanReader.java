package org.alongside.tailoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.catalogue.Published;
import org.alongside.learning.LearningDesk;
import org.alongside.learning.TranscriptRow;
import org.alongside.learning.TranscriptState;
import org.alongside.people.Today;

/** Puts together what is shown of somebody's plan. */
@Dependent
class PlanReader {
  @Inject private PlanQueries queries;
  @Inject private CompetencyLevels levels;
  @Inject private LearningDesk learning;
  @Inject private Published published;
  @Inject private Today today;

  /** Codes of what counts today: what has expired is to be done again. */
  Set<String> completed(long person, String language) {
    return learning.of(person, language).completed().stream()
        .filter(row -> row.state() == TranscriptState.VALID)
        .map(TranscriptRow::code)
        .collect(Collectors.toSet());
  }

  /** Gates of all plans of a person, with the titles of modules. */
  List<GateStatus> gates(
      long person,
      List<TrainingPlan> plans,
      List<PlanItem> items,
      Set<String> completed,
      String language) {
    Map<String, Integer> held = levels.of(person);
    return plans.stream()
        .flatMap(
            p ->
                GateRule.of(
                    p.kind().rules(),
                    items.stream().filter(i -> i.planId() == p.id()).toList(),
                    held,
                    completed)
                    .stream())
        .map(g -> titled(g, language))
        .toList();
  }

  private GateStatus titled(GateStatus gate, String language) {
    return gate.module() == null
        ? gate
        : new GateStatus(
            gate.gate(),
            gate.module(),
            title(gate.module(), language),
            gate.isOpen(),
            gate.missing(),
            gate.byDay());
  }

  /** A module's title; its code where nothing of it is published. */
  String title(String code, String language) {
    return published
        .currentVersion(code)
        .map(v -> published.outline(v, language).title())
        .orElse(code);
  }

  /** Whether a module can be fast-tracked. */
  boolean hasChallenge(String code) {
    return published
        .currentVersion(code)
        .filter(v -> published.outline(v, "en").extras().challenge() != null)
        .isPresent();
  }

  /** Overrides in force, by module; the latest of a module. */
  Map<String, OverrideRow> overrides(long person) {
    return queries.overrides(person, today.date()).stream()
        .map(PlanOverride::row)
        .collect(Collectors.toMap(OverrideRow::module, Function.identity(), (a, b) -> b));
  }

  /** What was asked, by module, the latest first. */
  Map<String, List<AskRow>> asks(long person) {
    return queries.asks(person).stream()
        .map(PlanAsk::row)
        .collect(Collectors.groupingBy(AskRow::module));
  }

  /** Since when somebody pauses, or null. */
  LocalDate pausedSince(List<PlanPause> pauses) {
    return pauses.stream()
        .filter(PlanPause::isOpen)
        .map(PlanPause::fromOn)
        .findFirst()
        .orElse(null);
  }

  static List<PlanRow.Reason> reasons(PlanItem item, String language) {
    return item.reasons().stream()
        .map(
            r ->
                new PlanRow.Reason(
                    r.rule(),
                    r.text().get(language),
                    r.facts().entrySet().stream()
                        .map(f -> f.getKey() + ": " + f.getValue())
                        .toList()))
        .toList();
  }
}
