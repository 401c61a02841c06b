package org.alongside.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamSetting;
import org.junit.jupiter.api.Test;

/** Each rule, and each bound of it, by an example. */
class RulesTest {
  private static String of(APeer peer, String module) {
    return Told.item(peer.item(module));
  }

  private static APeer peer() {
    return APeer.peer();
  }

  @Test
  void r01AsksForTheCoreAndForNoElective() {
    assertThat(of(peer(), "P11")).isEqualTo("P11 REQUIRED live 2027-03-01 R01");
    assertThat(of(peer(), "E3")).isEqualTo("E3 OPTIONAL - -");
  }

  @Test
  void r02ExemptsNobodyFromSafetyAndPrivacy() {
    for (String module : List.of("P07", "P10")) {
      assertThat(peer().certified().formalHours("5000").item(module).requirement())
          .isEqualTo(Requirement.REQUIRED);
    }
  }

  @Test
  void r03CountsARecentLongVerifiedTrainingWithItsBounds() {
    assertThat(of(peer().trained("40", "2023-12-01", true, "AB"), "P02"))
        .isEqualTo("P02 FAST_TRACK - 2027-02-01 R01 R03");
    assertThat(of(peer().trained("39.9", "2026-06-01", true, "AB"), "P02")).contains("REQUIRED");
    assertThat(of(peer().trained("40", "2023-11-30", true, "AB"), "P02")).contains("REQUIRED");
    assertThat(of(peer().trained("40", null, true, "AB"), "P02")).contains("REQUIRED");
    assertThat(of(peer().trained("40", "2026-06-01", false, "AB"), "P02")).contains("REQUIRED");
  }

  @Test
  void r03CountsMonthsToTheSameDayAlsoFromTheEndOfFebruary() {
    APeer leapDay = peer().asked("2028-02-29").trained("40", "2025-02-28", true, "AB");
    assertThat(leapDay.item("P04").requirement()).isEqualTo(Requirement.FAST_TRACK);
    assertThat(
            peer()
                .asked("2028-02-29")
                .trained("40", "2025-02-27", true, "AB")
                .item("P04")
                .requirement())
        .isEqualTo(Requirement.REQUIRED);
  }

  @Test
  void r03TakesP06OnlyWithMappedContentOfThatVeryTraining() {
    assertThat(of(peer().trained("40", "2026-06-01", true, "AB"), "P06")).contains("REQUIRED");
    assertThat(of(peer().trained("40", "2026-06-01", true, "AB", "P06"), "P06"))
        .isEqualTo("P06 FAST_TRACK - 2027-02-15 R01 R03");
    // one is long enough, the other covers P06: neither does both
    assertThat(
            of(
                peer()
                    .trained("40", "2026-06-01", true, "AB")
                    .trained("8", "2026-06-01", true, "AB", "P06"),
                "P06"))
        .contains("REQUIRED");
  }

  @Test
  void r04ExemptsByAVerifiedCurrentCertificateAlone() {
    assertThat(of(peer().certified(), "P12")).isEqualTo("P12 EXEMPT - - R01 R04");
    assertThat(of(peer().certified(), "P13")).isEqualTo("P13 REQUIRED live 2027-01-11 R01 R04");
    assertThat(of(peer().certificate(true, false, true), "P12")).contains("REQUIRED");
    assertThat(of(peer().certificate(true, true, false), "P12")).contains("REQUIRED");
    assertThat(of(peer().certificate(false, true, true), "P12")).contains("REQUIRED");
  }

  @Test
  void r04ReplacesR03AndR05WhereItSpeaks() {
    APeer all =
        peer().certified().formalHours("300").trained("40", "2026-06-01", true, "AB", "P06");
    assertThat(of(all, "P02")).isEqualTo("P02 EXEMPT - - R01 R04");
    assertThat(of(all, "P06")).isEqualTo("P06 FAST_TRACK - 2027-02-15 R01 R03");
  }

  @Test
  void r05CountsHoursFromTwoHundredOnWithoutACertificateThatCounts() {
    assertThat(of(peer().formalHours("200"), "P01"))
        .isEqualTo("P01 FAST_TRACK - 2027-01-11 R01 R05");
    assertThat(of(peer().formalHours("199.99"), "P01")).contains("REQUIRED");
    assertThat(of(peer().formalHours("200").certificate(true, true, false), "P01"))
        .contains("FAST_TRACK");
    assertThat(of(peer().formalHours("200"), "P05")).contains("REQUIRED");
  }

  @Test
  void r06FiresADayAfterTwentyFourMonthsAndNotWhenNothingIsKnown() {
    assertThat(of(peer().certified().lastPractised("2024-12-01"), "P05")).contains("EXEMPT");
    assertThat(of(peer().certified().lastPractised("2024-11-30"), "P05"))
        .isEqualTo("P05 REQUIRED live 2027-01-25 R01 R06");
    assertThat(of(peer().certified(), "P05")).contains("EXEMPT");
    assertThat(of(peer().formalHours("300").lastPractised("2020-01-01"), "P02"))
        .isEqualTo("P02 FAST_TRACK - 2027-02-01 R01 R05");
  }

  @Test
  void r07ChangesNothingAndAsksTheCoordinator() {
    PlanOutcome plan =
        peer().trained("99", "2026-06-01", false, "AB").certificate(true, false, false).plan();
    assertThat(Told.items(plan)).isEqualTo(Told.items(peer().plan()));
    assertThat(Told.tasks(plan)).containsExactly("VERIFY_TRAINING R07", "VERIFY_CERTIFICATE R07");
    assertThat(Told.tasks(peer().certificate(false, false, false).plan())).isEmpty();
  }

  @Test
  void r08KeepsTheLivePartOfWhatWasLearntInAnotherProvince() {
    assertThat(of(peer().trained("5", "2010-06-01", true, "BC", "P09"), "P09"))
        .isEqualTo("P09 FAST_TRACK live 2027-03-01 R01 R08");
    assertThat(of(peer().trained("5", "2010-06-01", false, "BC", "P09"), "P09"))
        .isEqualTo("P09 REQUIRED live 2027-03-01 R01 R08");
    assertThat(of(peer().trained("5", "2026-06-01", true, "AB", "P09"), "P09"))
        .isEqualTo("P09 REQUIRED live 2027-03-01 R01");
    assertThat(of(peer().trained("5", "2026-06-01", true, null, "P09"), "P09"))
        .isEqualTo("P09 REQUIRED live 2027-03-01 R01");
  }

  @Test
  void r10ToR19FollowWhereAndHowSomebodyWorks() {
    assertThat(of(peer().in(TeamSetting.INPATIENT), "E1")).contains("REQUIRED", "R10");
    assertThat(of(peer().in(TeamSetting.INPATIENT), "P06")).contains("R10 @BEFORE_FIRST_SHIFT");
    assertThat(of(peer().in(TeamSetting.COMMUNITY), "E2")).contains("REQUIRED", "R11");
    assertThat(of(peer().lone(), "E2")).contains("REQUIRED", "R11");
    assertThat(of(peer().in(TeamSetting.ACT_HOUSING), "E3")).contains("REQUIRED", "R12");
    assertThat(of(peer().in(TeamSetting.ACT_HOUSING), "E2")).contains("RECOMMENDED - 2027-03-15");
    assertThat(of(peer().in(TeamSetting.ADDICTION_INNER_CITY), "E4")).contains("@BEFORE_SOLO");
    assertThat(of(peer().in(TeamSetting.CRISIS_ED), "E5")).contains("REQUIRED", "R14");
    assertThat(of(peer().in(TeamSetting.YOUTH), "E6")).contains("REQUIRED", "R15");
    assertThat(of(peer().as(PeerRole.YOUTH_PEER), "E6")).contains("REQUIRED", "R15");
    assertThat(of(peer().as(PeerRole.YOUTH_PEER), "E7")).contains("RECOMMENDED");
    assertThat(of(peer().as(PeerRole.FAMILY_PEER), "E7")).contains("REQUIRED", "R16");
    assertThat(of(peer().in(TeamSetting.CORRECTIONS), "E10")).contains("REQUIRED", "R17");
    assertThat(of(peer().withGroups(), "E8")).contains("REQUIRED", "@BEFORE_FIRST_GROUP");
    assertThat(of(peer().remote("0.2"), "E9")).contains("REQUIRED", "R19");
    assertThat(of(peer().remote("0.199"), "E9")).contains("OPTIONAL");
  }

  @Test
  void aRequirementBeatsAnAdvice() {
    assertThat(of(peer().as(PeerRole.FAMILY_PEER).in(TeamSetting.YOUTH), "E7"))
        .isEqualTo("E7 REQUIRED live 2027-03-15 R15 R16");
  }

  @Test
  void r16LiftsTheExemptionOfP03() {
    assertThat(of(peer().as(PeerRole.FAMILY_PEER).certified(), "P03"))
        .isEqualTo("P03 REQUIRED live FAMILY 2027-02-15 R01 R16");
  }

  @Test
  void r20KeepsFastAndExemptAndAsksForTheLivePart() {
    assertThat(of(peer().formalHours("200").feels("C4", 2), "P04"))
        .isEqualTo("P04 FAST_TRACK live 2027-02-08 R01 R05 R20");
    assertThat(of(peer().certified().feels("C3", 1), "P03"))
        .isEqualTo("P03 EXEMPT live - R01 R04 R20");
    assertThat(of(peer().feels("C3", 3), "P03")).isEqualTo("P03 REQUIRED live 2027-02-15 R01");
    assertThat(of(peer().feels("C8", 2), "E4")).isEqualTo("E4 RECOMMENDED - 2027-03-15 R20");
    assertThat(Told.tasks(peer().feels("C10", 2).feels("C2", 1).plan()))
        .containsExactly("MENTOR_GOAL C2 R20", "MENTOR_GOAL C10 R20");
  }

  @Test
  void r21AddsItsSentenceAndNothingElse() {
    assertThat(of(peer().feels("C2", 4), "P02")).isEqualTo("P02 REQUIRED live 2027-02-01 R01 R21");
    assertThat(of(peer().formalHours("200").feels("C2", 5), "P02"))
        .isEqualTo("P02 FAST_TRACK - 2027-02-01 R01 R05 R21");
    assertThat(of(peer().feels("C8", 5), "E4")).isEqualTo("E4 OPTIONAL - -");
  }

  @Test
  void r25StretchesExactlyAndAtMostTwice() {
    assertThat(peer().fte("0.7").item("P01").dueOn()).isEqualTo(APeer.START.plusDays(10));
    assertThat(peer().fte("0.9").item("P01").dueOn()).isEqualTo(APeer.START.plusDays(8));
    assertThat(peer().fte("0.5").item("P09").dueOn()).isEqualTo(APeer.START.plusDays(112));
    assertThat(peer().fte("0.05").item("P09").dueOn()).isEqualTo(APeer.START.plusDays(112));
  }

  @Test
  void theGateOfWeekTwoIsNeverStretched() {
    assertThat(of(peer().fte("0.5").in(TeamSetting.ADDICTION_INNER_CITY), "P08"))
        .isEqualTo("P08 REQUIRED live 2027-01-18 R01 R13 @BY_WEEK_2");
  }

  @Test
  void laterRulesAreNoPartOfACalculation() {
    assertThat(RuleSets.peer().rules().stream().filter(RuleSet.Rule::later).map(RuleSet.Rule::id))
        .containsExactly("R22", "R23", "R24", "R26", "R27", "R28");
    assertThat(RuleSets.peer().rule("R09")).isEmpty();
  }

  @Test
  void supportWorkersCountAsClinicians() {
    LocalDate day = APeer.START;
    PlanFacts support = PlanFacts.staff(StaffGroup.SUPPORT_WORKER, false, day, APeer.ASKED);
    PlanFacts clinician = PlanFacts.staff(StaffGroup.CLINICIAN, false, day, APeer.ASKED);
    assertThat(Told.items(Tailoring.plan(RuleSets.staff(), support)))
        .isEqualTo(Told.items(Tailoring.plan(RuleSets.staff(), clinician)))
        .contains("W5 REQUIRED");
  }

  @Test
  void anItemSaysWhatItsRulesLookedAt() {
    PlanItemOutcome item = peer().trained("48", "2026-01-10", true, "AB", "P06").item("P06");
    assertThat(item.reasons().get(1).facts())
        .containsEntry("training.hours", "48")
        .containsEntry("training.completedOn", "2026-01-10")
        .containsEntry("training.mapsTo", "P06")
        .containsEntry("training.verified", "true");
  }
}
