package org.alongside.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What rows about teams and about positions come to, and which column is what. */
class PlacesPlannerTest {
  private static AFile here() {
    return new AFile()
        .site(1, "North")
        .team(11, "River Team", 1L)
        .team(12, "Lake Team", null)
        .person(101, "Ada", "First", "ada@example.org")
        .person(102, "Ben", "Second", "ben@example.org");
  }

  private static List<String> effects(RowPlan row) {
    return row.said().stream().map(s -> s.sentence(Locale.ENGLISH)).toList();
  }

  private static void faulty(RowPlan row, ImportField field, String key) {
    assertThat(row.outcome()).isEqualTo(RowOutcome.FAULTY);
    assertThat(row.said())
        .extracting(Said::field, Said::key)
        .contains(org.assertj.core.groups.Tuple.tuple(field, key));
  }

  @Test
  void addsMovesAndRenamesTeams() {
    AFile file = here().number(ExternalKind.TEAM, "T2", 12);
    file.addMissing = true;
    List<RowPlan> rows =
        file.plan(
            ImportKind.TEAMS,
            "Team number;Team;Site;Clinical setting",
            ";Sea Team;West;Youth service",
            ";river team;North;Community team",
            "T2;Pond Team;North;");
    assertThat(effects(rows.get(0)))
        .containsExactly("Adds the team Sea Team.", "Adds the site West.");
    assertThat(effects(rows.get(1)))
        .containsExactly("Changes: Team name, from River Team to river team.");
    assertThat(effects(rows.get(2)))
        .containsExactly(
            "Changes: Team name, from Lake Team to Pond Team.",
            "Changes: Site, from nothing to North.");
  }

  @Test
  void refusesTeamsThatAreUnclear() {
    List<RowPlan> rows =
        here()
            .closedTeam(13, "Old Team")
            .plan(
                ImportKind.TEAMS,
                "Team,Site,Setting",
                "Sea Team,West,",
                "New Team,,Palace",
                "Twice,,",
                "twice,,",
                "Old Team,,",
                ",North,");
    faulty(rows.get(0), ImportField.SITE, "imports.fault.site");
    faulty(rows.get(1), ImportField.SETTING, "imports.fault.choice");
    assertThat(rows.get(2).outcome()).isEqualTo(RowOutcome.ADDS);
    faulty(rows.get(3), ImportField.NAME, "imports.fault.sameTeam");
    faulty(rows.get(4), ImportField.NAME, "imports.fault.teamClosed");
    faulty(rows.get(5), ImportField.NAME, "people.error.nameEmpty");
  }

  @Test
  void aCoordinatorOfOneSiteAddsTeamsThereOnly() {
    List<RowPlan> rows =
        here()
            .site(2, "South")
            .coordinatorOf(Set.of(1L), Set.of(11L))
            .plan(ImportKind.TEAMS, "Team,Site", "A,North", "B,South", "C,", "Lake Team,North");
    assertThat(rows.get(0).outcome()).isEqualTo(RowOutcome.ADDS);
    faulty(rows.get(1), ImportField.NAME, "imports.fault.teamScope");
    faulty(rows.get(2), ImportField.NAME, "imports.fault.teamScope");
    faulty(rows.get(3), ImportField.NAME, "imports.fault.teamScope");
  }

  @Test
  void plansChangesAndFillsPositions() {
    AFile file = here().position(51, 11, "Nurse", null).position(52, 12, "Clerk", 102L);
    List<RowPlan> rows =
        file.plan(
            ImportKind.POSITIONS,
            "Position number,Title,Team,Kind,FTE,Planned,Holder",
            "P1,Peer support worker,River Team,Peer support"
                + " worker,\"0,8\",2027-01-04,ada@example.org",
            ",Nurse,River Team,,50 %,,",
            ",Clerk,Lake Team,,,,ben@example.org");
    assertThat(effects(rows.get(0)))
        .containsExactly(
            "Adds the position Peer support worker in River Team.", "Puts Ada First into it.");
    assertThat(effects(rows.get(1))).containsExactly("Changes: Share of full time, from 1 to 0.5.");
    assertThat(rows.get(2).outcome()).isEqualTo(RowOutcome.SAME);
  }

  @Test
  void refusesPositionsThatAreUnclear() {
    AFile file =
        here()
            .position(51, 11, "Nurse", 102L)
            .position(52, 12, "Clerk", null)
            .position(53, 12, "Clerk", null);
    List<RowPlan> rows =
        file.plan(
            ImportKind.POSITIONS,
            "Number,Title,Team,FTE,Planned,Term ends,Holder",
            ",Nurse,River Team,,,,ada@example.org",
            ",Clerk,Lake Team,,,,",
            ",Cook,Sea Team,,,,",
            ",Cook,River Team,2,,,",
            ",Guard,River Team,,2027-05-01,2027-04-01,",
            ",Guard,River Team,,,,",
            ",Driver,River Team,half,,,nobody@example.org",
            ",,River Team,,,,");
    faulty(rows.get(0), ImportField.HOLDER, "imports.fault.held");
    faulty(rows.get(1), ImportField.NUMBER, "imports.fault.manyPositions");
    faulty(rows.get(2), ImportField.TEAM, "imports.fault.team");
    faulty(rows.get(3), ImportField.FTE, "position.error.fte");
    faulty(rows.get(4), ImportField.TERM_ENDS, "position.error.term");
    faulty(rows.get(5), ImportField.TITLE, "imports.fault.samePosition");
    faulty(rows.get(6), ImportField.FTE, "imports.fault.share");
    faulty(rows.get(6), ImportField.HOLDER, "imports.fault.holder");
    faulty(rows.get(7), ImportField.TITLE, "imports.fault.missing");
  }

  @Test
  void knowsColumnsByTheirHeadsInBothLanguages() {
    assertThat(
            ColumnGuess.of(ImportKind.PEOPLE, List.of("First Name", "LAST NAME", "e-mail", "FTE"))
                .columns())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(ImportField.GIVEN, 0, ImportField.FAMILY, 1, ImportField.EMAIL, 2));
    assertThat(
            ColumnGuess.of(ImportKind.PEOPLE, List.of("Matricule", "PRENOM", "Nom", "Courriel"))
                .columns())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                ImportField.NUMBER, 0,
                ImportField.GIVEN, 1,
                ImportField.FAMILY, 2,
                ImportField.EMAIL, 3));
  }

  @Test
  void saysOfARowThatHasMoreCellsThanHeads() {
    List<SourceRow> rows =
        new RowReader()
            .rows(
                ImportKind.PEOPLE,
                "Given name,Email\nA,a@example.org,x\nB\n"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                ColumnGuess.of(ImportKind.PEOPLE, List.of("Given name", "Email")));
    assertThat(rows.get(0).get(ImportField.RAGGED)).isEqualTo("3/2");
    assertThat(rows.get(1).has(ImportField.RAGGED)).isFalse();
  }

  @Test
  void theTemplatesAreReadByTheirOwnHeads() {
    for (Locale language : Vocabulary.LANGUAGES) {
      for (ImportKind kind : List.of(ImportKind.PEOPLE, ImportKind.TEAMS, ImportKind.POSITIONS)) {
        CsvFile csv = CsvFile.of(Lines.template(kind, language));
        assertThat(ColumnGuess.of(kind, csv.heads()).columns())
            .hasSize(ImportField.of(kind).size());
      }
    }
  }
}
