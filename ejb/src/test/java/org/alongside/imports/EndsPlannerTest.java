package org.alongside.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.people.LeavingReason;
import org.alongside.people.TeamRelation;
import org.alongside.platform.Roles;
import org.alongside.position.TenureEnd;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What rows end: that somebody is here, has a role, leads a team, is in a position. */
class EndsPlannerTest {
  private static final String PEOPLE =
      "Given name,Email,Roles,Roles that end,Team,Leads team,Leads no more,Line manager,No longer"
          + " here from,Why they left";
  private static final String POSITIONS =
      "Title,Team,Person in it,In it since,Empty from,Why it became empty";

  private static AFile here() {
    return new AFile()
        .team(11, "River Team", null)
        .team(12, "Lake Team", null)
        .person(101, "Ada", "First", "ada@example.org")
        .person(102, "Ben", "Second", "ben@example.org")
        .person(103, "Cy", "Third", "cy@example.org");
  }

  private static List<RowPlan> people(AFile file, String... rows) {
    return file.plan(ImportKind.PEOPLE, headed(PEOPLE, rows));
  }

  private static RowPlan position(AFile file, String row) {
    return file.plan(ImportKind.POSITIONS, headed(POSITIONS, row)).get(0);
  }

  private static String[] headed(String heads, String... rows) {
    String[] all = new String[rows.length + 1];
    all[0] = heads;
    System.arraycopy(rows, 0, all, 1, rows.length);
    return all;
  }

  private static List<String> effects(RowPlan row) {
    return row.said().stream().map(s -> s.sentence(Locale.ENGLISH)).toList();
  }

  private static void faulty(RowPlan row, ImportField field, String key) {
    assertThat(row.said()).extracting(Said::field, Said::key).contains(Tuple.tuple(field, key));
    assertThat(row.outcome()).isEqualTo(RowOutcome.FAULTY);
    for (Said said : row.said()) {
      assertThat(said.sentence(Locale.ENGLISH)).isNotBlank().doesNotContain("@", "{");
      assertThat(said.sentence(Locale.FRENCH)).isNotEqualTo(said.sentence(Locale.ENGLISH));
    }
  }

  @Test
  void somebodyLeavesAndTheRestOfTheRowIsNotLookedAt() {
    RowPlan row =
        people(
                here(),
                "Ada,ada@example.org,No such role,,No such team,,,nobody@example.org,2026-11-20,by"
                    + " their own choice")
            .get(0);
    assertThat(row.outcome()).isEqualTo(RowOutcome.CHANGES);
    assertThat(effects(row))
        .containsExactly(
            "Ada First leaves: no longer here from 2026-11-20. Their access, roles, teams, lines"
                + " and positions end.");
    assertThat(row.person().leave())
        .isEqualTo(new PersonStep.Leave(LocalDate.of(2026, 11, 20), LeavingReason.BY_CHOICE));
    RowPlan french =
        people(here(), "Ada,ada@example.org,,,,,,,2026-11-20,Fin d’une durée déterminée").get(0);
    assertThat(french.person().leave().reason()).isEqualTo(LeavingReason.TERM_ENDED);
  }

  @Test
  void saysThatMoreEndsWhereOthersCountOnThem() {
    RowPlan row =
        people(here().bound(101), "Ada,ada@example.org,,,,,,,2026-11-20,A fixed term ended").get(0);
    assertThat(effects(row))
        .hasSize(2)
        .last(org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .contains("cannot be taken back");
  }

  @Test
  void whoHasLeftOnThatDayIsAsTheyAre() {
    AFile file = here().left(101);
    RowPlan same =
        people(file, "Ada,ada@example.org,,,,,,ben@example.org,2026-11-30,A fixed term ended")
            .get(0);
    assertThat(same.outcome()).isEqualTo(RowOutcome.SAME);
    RowPlan other = people(file, "Ada,ada@example.org,,,,,,,2026-11-29,TERM_ENDED").get(0);
    faulty(other, ImportField.LEFT_ON, "imports.fault.leftOther");
  }

  @Test
  void refusesALeavingThatIsUnclear() {
    AFile file = here().role(102, Roles.ADMIN).member(103, 11, TeamRelation.MEMBER_OF);
    List<RowPlan> rows =
        people(
            file,
            "Noor,noor@example.org,,,,,,,2026-11-20,BY_CHOICE",
            "Ada,ada@example.org,,,,,,,2026-11-20,",
            "Ben,ben@example.org,,,,,,,soon,fed up");
    faulty(rows.get(0), ImportField.LEFT_ON, "imports.fault.leftUnknown");
    faulty(rows.get(1), ImportField.LEFT_REASON, "imports.fault.leftReason");
    faulty(rows.get(2), ImportField.LEFT_ON, "imports.fault.day");
    faulty(rows.get(2), ImportField.LEFT_REASON, "imports.fault.choice");
    AFile scoped = file.coordinatorOf(java.util.Set.of(), java.util.Set.of(11L));
    scoped.member(102, 11, TeamRelation.MEMBER_OF);
    faulty(
        people(scoped, "Ben,ben@example.org,,,,,,,2026-11-20,BY_CHOICE").get(0),
        ImportField.LEFT_ON,
        "imports.fault.kept");
  }

  @Test
  void nobodyReportsToWhoLeavesByTheSameFile() {
    List<RowPlan> rows =
        people(
            here(),
            "Ada,ada@example.org,,,,,,,2026-11-20,BY_CHOICE",
            "Ben,ben@example.org,,,,,,ada@example.org,,");
    faulty(rows.get(1), ImportField.MANAGER, "imports.fault.managerLeaves");
  }

  @Test
  void rolesAndLeadingEndAndOnceMoreNothingDoes() {
    AFile file = here().role(101, Roles.MENTOR).role(101, Roles.STAFF).bound(101);
    file.member(101, 11, TeamRelation.LEADS);
    String row = "Ada,ada@example.org,,Practice mentor,,,River Team,,,";
    RowPlan ends = people(file, row).get(0);
    assertThat(effects(ends))
        .contains("Ends the role: Practice mentor.", "No longer leads the team River Team.")
        .hasSize(3);
    assertThat(ends.person().roleEnds()).extracting(Known.Grant::role).containsExactly("MENTOR");
    assertThat(people(here(), row).get(0).outcome()).isEqualTo(RowOutcome.SAME);
    RowPlan both =
        people(
                file,
                "Ada,ada@example.org,Practice mentor,Practice mentor,,River Team,River Team,,,")
            .get(0);
    faulty(both, ImportField.ROLES_END, "imports.fault.roleBoth");
    faulty(both, ImportField.LEADS_END, "imports.fault.leadsBoth");
  }

  @Test
  void oneComesIntoAPositionForAnother() {
    AFile file = here().position(51, 11, "Nurse", 102L);
    RowPlan row = position(file, "Nurse,River Team,ada@example.org,2026-12-01,,was promoted");
    assertThat(effects(row))
        .containsExactly(
            "Ends that somebody is in it: empty from 2026-12-01.", "Puts Ada First into it.");
    assertThat(row.position().end())
        .isEqualTo(new PositionStep.End(1051, LocalDate.of(2026, 12, 1), TenureEnd.PROMOTED));
    assertThat(row.position().from()).isEqualTo(LocalDate.of(2026, 12, 1));
    faulty(
        position(file, "Nurse,River Team,ada@example.org,,,"),
        ImportField.HOLDER,
        "imports.fault.held");
    faulty(
        position(file, "Nurse,River Team,ada@example.org,2026-10-31,,PROMOTED"),
        ImportField.HELD_FROM,
        "imports.fault.heldSince");
  }

  @Test
  void aPositionBecomesEmptyOnceAndStaysSo() {
    AFile file = here().position(51, 11, "Nurse", 102L).position(52, 11, "Clerk", null);
    RowPlan row = position(file, "Nurse,River Team,ben@example.org,,2026-11-25,TRANSFERRED");
    assertThat(effects(row)).containsExactly("Ends that somebody is in it: empty from 2026-11-25.");
    assertThat(row.position().holder()).isNull();
    assertThat(
            position(file, "Clerk,River Team,ben@example.org,2026-01-05,2026-11-25,TRANSFERRED")
                .outcome())
        .isEqualTo(RowOutcome.SAME);
    faulty(
        position(file, "Nurse,River Team,ada@example.org,,2026-11-25,TRANSFERRED"),
        ImportField.HOLDER,
        "imports.fault.otherHolder");
    faulty(
        position(file, "Nurse,River Team,,,2026-11-25,"),
        ImportField.END_REASON,
        "imports.fault.endReason");
  }

  @Test
  void whoIsDisabledElsewhereIsNamedAndLeftAlone() {
    AFile file = here().left(103);
    List<SourceRow> rows =
        Stream.of("ada@example.org", "cy@example.org", "nobody@example.org", "")
            .map(
                email ->
                    new SourceRow(
                        1,
                        "users.csv",
                        1,
                        Map.of(
                            ImportField.EMAIL, email,
                            ImportField.NUMBER, "u1",
                            ImportField.CLOSED, "|")))
            .toList();
    Facts facts = file.facts();
    List<RowPlan> plans =
        new PeoplePlanner(facts, new Places(facts, false), new ImportOptions(Map.of(), null, false))
            .plan(rows);
    assertThat(plans).extracting(RowPlan::outcome).containsOnly(RowOutcome.SAME);
    assertThat(plans).extracting(RowPlan::person).containsOnlyNulls();
    assertThat(effects(plans.get(0)))
        .singleElement()
        .asString()
        .startsWith("Ada First is disabled");
    assertThat(plans.subList(1, 4)).allMatch(plan -> plan.said().isEmpty());
  }
}
