package org.alongside.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alongside.people.TeamSetting;

/** What holds of every plan, whoever it is for. */
class PlanPropertiesTest {
  private static final int TRIES = 500;

  @Provide
  Arbitrary<PlanFacts> peers() {
    Arbitrary<PlanFacts.Certificate> certificate =
        Combinators.combine(flag(), flag(), flag()).as(PlanFacts.Certificate::new);
    Arbitrary<Work> work =
        Combinators.combine(
                Arbitraries.of(TeamSetting.class).set().ofMaxSize(4),
                flag(),
                flag(),
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.ONE).ofScale(2),
                Arbitraries.bigDecimals()
                    .between(new BigDecimal("0.05"), BigDecimal.ONE)
                    .ofScale(2))
            .as(Work::new);
    Arbitrary<Map<String, Integer>> confidence =
        Arbitraries.maps(
                Arbitraries.of(FactsReader.COMPETENCIES), Arbitraries.integers().between(1, 5))
            .ofMaxSize(12);
    return Combinators.combine(
            Arbitraries.of(PeerRole.class),
            work,
            Arbitraries.integers().between(0, 400),
            trainings().list().ofMaxSize(3),
            certificate.injectNull(0.3),
            Arbitraries.integers().between(0, 1500).injectNull(0.3),
            confidence)
        .as(
            (role, w, hours, trainings, cert, days, levels) ->
                new PlanFacts(
                    role,
                    null,
                    false,
                    APeer.START,
                    APeer.ASKED,
                    w.settings(),
                    w.lone(),
                    w.groups(),
                    w.remote(),
                    BigDecimal.valueOf(hours),
                    trainings,
                    cert,
                    days == null ? null : APeer.ASKED.minusDays(days),
                    levels,
                    w.fte()));
  }

  record Work(
      Set<TeamSetting> settings, boolean lone, boolean groups, BigDecimal remote, BigDecimal fte) {}

  private static Arbitrary<PlanFacts.Training> trainings() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 80),
            Arbitraries.integers().between(0, 1500),
            flag(),
            Arbitraries.of("P06", "P09", "P02").set().ofMaxSize(3),
            Arbitraries.of("AB", "BC", "ON").injectNull(0.2))
        .as(
            (hours, days, verified, maps, province) ->
                new PlanFacts.Training(
                    BigDecimal.valueOf(hours),
                    APeer.ASKED.minusDays(days),
                    verified,
                    maps,
                    province));
  }

  private static Arbitrary<Boolean> flag() {
    return Arbitraries.of(true, false);
  }

  private static PlanOutcome plan(PlanFacts facts) {
    return Tailoring.plan(RuleSets.peer(), facts);
  }

  private static PlanFacts with(
      PlanFacts f, List<PlanFacts.Training> trainings, Map<String, Integer> levels, String fte) {
    return new PlanFacts(
        f.role(),
        null,
        false,
        f.startOn(),
        f.asOf(),
        f.settings(),
        f.loneWorking(),
        f.facilitatesGroups(),
        f.remoteShare(),
        f.formalHours(),
        trainings,
        f.certificate(),
        f.lastPracticeOn(),
        levels,
        fte == null ? f.fte() : new BigDecimal(fte));
  }

  @Property(tries = TRIES)
  void nobodyIsExemptFromSafetyAndPrivacy(@ForAll("peers") PlanFacts facts) {
    for (String module : List.of("P07", "P10")) {
      assertThat(APeer.item(plan(facts), module).requirement())
          .isIn(Requirement.REQUIRED, Requirement.FAST_TRACK);
    }
  }

  @Property(tries = TRIES)
  void noOverrideLiftsSafety(@ForAll("peers") PlanFacts facts, @ForAll Requirement decided) {
    PlanOutcome plan =
        Tailoring.plan(RuleSets.peer(), facts, Map.of("P07", decided, "P10", decided));
    for (String module : List.of("P07", "P10")) {
      assertThat(APeer.item(plan, module).requirement())
          .isIn(Requirement.REQUIRED, Requirement.FAST_TRACK);
    }
  }

  @Property(tries = TRIES)
  void whatIsNotAskedHasNoDayAndEverythingElseHasOne(@ForAll("peers") PlanFacts facts) {
    assertThat(plan(facts).items())
        .allSatisfy(
            i -> {
              assertThat(i.dueOn() == null)
                  .isEqualTo(
                      Set.of(Requirement.EXEMPT, Requirement.OPTIONAL).contains(i.requirement()));
              if (i.requirement() == Requirement.OPTIONAL) {
                assertThat(i.rules()).isEmpty();
                assertThat(i.live()).isEqualTo(LivePart.NONE);
              }
            });
  }

  @Property(tries = TRIES)
  void theOrderOfTrainingsDoesNotMatter(@ForAll("peers") PlanFacts facts, @ForAll Random random) {
    List<PlanFacts.Training> shuffled = new ArrayList<>(facts.priorTraining());
    Collections.shuffle(shuffled, random);
    PlanFacts other = with(facts, shuffled, facts.confidence(), null);
    assertThat(Told.items(plan(other))).isEqualTo(Told.items(plan(facts)));
    assertThat(plan(other).tasks()).isEqualTo(plan(facts).tasks());
  }

  @Property(tries = TRIES)
  void partTimeMovesNoGateAndNothingEarlier(@ForAll("peers") PlanFacts facts) {
    PlanOutcome whole = plan(with(facts, facts.priorTraining(), facts.confidence(), "1"));
    PlanOutcome part = plan(facts);
    for (int i = 0; i < whole.items().size(); i++) {
      PlanItemOutcome full = whole.items().get(i);
      PlanItemOutcome some = part.items().get(i);
      assertThat(some.gates()).isEqualTo(full.gates());
      assertThat(some.requirement()).isEqualTo(full.requirement());
      if (full.gates().contains(Gate.BY_WEEK_2)) {
        assertThat(some.dueOn()).isEqualTo(full.dueOn());
      }
      if (full.dueOn() != null) {
        assertThat(some.dueOn())
            .isBetween(full.dueOn(), facts.startOn().plusDays(2 * days(facts, full)));
      }
    }
    assertThat(part.gates()).isEqualTo(whole.gates());
  }

  private static long days(PlanFacts facts, PlanItemOutcome item) {
    return facts.startOn().until(item.dueOn(), java.time.temporal.ChronoUnit.DAYS);
  }

  /** From nothing said, or a middling word, to sure: the plan asks exactly the same. */
  @Property(tries = TRIES)
  void moreConfidenceNeverReducesAnything(@ForAll("peers") PlanFacts facts) {
    Map<String, Integer> sure = new HashMap<>();
    FactsReader.COMPETENCIES.forEach(
        c -> sure.put(c, Math.max(4, facts.confidence().getOrDefault(c, 3))));
    Map<String, Integer> middling = new HashMap<>();
    FactsReader.COMPETENCIES.forEach(c -> middling.put(c, 3));
    PlanOutcome one = plan(with(facts, facts.priorTraining(), sure, null));
    PlanOutcome other = plan(with(facts, facts.priorTraining(), middling, null));
    for (int i = 0; i < one.items().size(); i++) {
      PlanItemOutcome a = one.items().get(i);
      PlanItemOutcome b = other.items().get(i);
      assertThat(List.of(a.requirement(), a.live(), a.variant(), a.gates()))
          .isEqualTo(List.of(b.requirement(), b.live(), b.variant(), b.gates()));
      assertThat(a.dueOn()).isEqualTo(b.dueOn());
    }
  }

  @Property(tries = TRIES)
  void lessConfidenceNeverTakesALivePartAway(@ForAll("peers") PlanFacts facts) {
    Map<String, Integer> unsure = new HashMap<>();
    FactsReader.COMPETENCIES.forEach(c -> unsure.put(c, 1));
    PlanOutcome plan = plan(with(facts, facts.priorTraining(), unsure, null));
    assertThat(plan.items().stream().filter(i -> i.module().startsWith("P")))
        .allSatisfy(i -> assertThat(i.live()).isEqualTo(LivePart.REQUIRED));
    assertThat(plan.items().stream().filter(i -> i.module().startsWith("E")))
        .allSatisfy(
            i -> assertThat(i.requirement()).isIn(Requirement.REQUIRED, Requirement.RECOMMENDED));
  }

  @Property(tries = TRIES)
  void theCoreIsNeverOptionalOrMerelyAdvised(@ForAll("peers") PlanFacts facts) {
    assertThat(plan(facts).items().stream().filter(i -> i.module().startsWith("P")))
        .hasSize(13)
        .allSatisfy(
            i -> {
              assertThat(i.requirement())
                  .isIn(Requirement.REQUIRED, Requirement.FAST_TRACK, Requirement.EXEMPT);
              assertThat(i.rules()).startsWith("R01").isSorted();
            });
  }

  @Property(tries = 2 * TRIES)
  void everyRuleFiresForSomebody(@ForAll("peers") PlanFacts facts) {
    plan(facts).items().forEach(i -> FIRED.addAll(i.rules()));
    plan(facts).tasks().forEach(t -> FIRED.add(t.rule()));
  }

  private static final Set<String> FIRED = new HashSet<>();

  @net.jqwik.api.lifecycle.AfterContainer
  static void allHaveFired() {
    assertThat(FIRED)
        .containsAll(
            RuleSets.peer().rules().stream()
                .filter(r -> !r.later())
                .map(RuleSet.Rule::id)
                .toList());
  }
}
