package org.alongside.tailoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.TeamSetting;

/** Facts of a peer who starts on Monday, 4 January 2027, asked on 1 December 2026. */
final class APeer {
  static final LocalDate START = LocalDate.of(2027, 1, 4);
  static final LocalDate ASKED = LocalDate.of(2026, 12, 1);

  private PeerRole role = PeerRole.PEER;
  private LocalDate asOf = ASKED;
  private final Set<TeamSetting> settings = EnumSet.noneOf(TeamSetting.class);
  private boolean lone;
  private boolean groups;
  private String remote = "0";
  private String formalHours = "0";
  private final List<PlanFacts.Training> trainings = new ArrayList<>();
  private PlanFacts.Certificate certificate;
  private LocalDate lastPractice;
  private final Map<String, Integer> confidence = new HashMap<>();
  private String fte = "1";

  static APeer peer() {
    return new APeer();
  }

  APeer as(PeerRole kind) {
    role = kind;
    return this;
  }

  APeer asked(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  APeer in(TeamSetting... places) {
    settings.addAll(List.of(places));
    return this;
  }

  APeer lone() {
    lone = true;
    return this;
  }

  APeer withGroups() {
    groups = true;
    return this;
  }

  APeer remote(String share) {
    remote = share;
    return this;
  }

  APeer formalHours(String hours) {
    formalHours = hours;
    return this;
  }

  APeer trained(String hours, String day, boolean verified, String province, String... modules) {
    trainings.add(
        new PlanFacts.Training(
            new BigDecimal(hours),
            day == null ? null : LocalDate.parse(day),
            verified,
            Set.of(modules),
            province));
    return this;
  }

  APeer certified() {
    return certificate(true, true, true);
  }

  APeer certificate(boolean held, boolean current, boolean verified) {
    certificate = new PlanFacts.Certificate(held, current, verified);
    return this;
  }

  APeer lastPractised(String day) {
    lastPractice = LocalDate.parse(day);
    return this;
  }

  APeer feels(String competency, int level) {
    confidence.put(competency, level);
    return this;
  }

  APeer fte(String share) {
    fte = share;
    return this;
  }

  PlanFacts facts() {
    return new PlanFacts(
        role,
        null,
        false,
        START,
        asOf,
        settings,
        lone,
        groups,
        new BigDecimal(remote),
        new BigDecimal(formalHours),
        trainings,
        certificate,
        lastPractice,
        confidence,
        new BigDecimal(fte));
  }

  PlanOutcome plan() {
    return Tailoring.plan(RuleSets.peer(), facts());
  }

  PlanItemOutcome item(String module) {
    return item(plan(), module);
  }

  static PlanItemOutcome item(PlanOutcome plan, String module) {
    return plan.items().stream()
        .filter(i -> i.module().equals(module))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no item for " + module));
  }
}
