package org.alongside.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alongside.people.TeamRelation;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.Test;

/** What rows about people come to: each fault by row and column with its own sentence. */
class PeoplePlannerTest {
  private static final String HEADS =
      "Number,Given name,Family name,Email,Group,Profession,Start date,Roles,Team,Site,Manager";

  private static AFile here() {
    return new AFile()
        .site(1, "North")
        .site(2, "South")
        .team(11, "River Team", 1L)
        .team(12, "Lake Team", 2L)
        .person(101, "Ada", "First", "ada@example.org")
        .person(102, "Ben", "Second", "ben@example.org");
  }

  private static List<RowPlan> plan(AFile file, String... rows) {
    String[] all = new String[rows.length + 1];
    all[0] = HEADS;
    System.arraycopy(rows, 0, all, 1, rows.length);
    return file.plan(ImportKind.PEOPLE, all);
  }

  private static RowPlan one(AFile file, String row) {
    return plan(file, row).get(0);
  }

  private static void faulty(RowPlan row, ImportField field, String key) {
    assertThat(row.outcome()).isEqualTo(RowOutcome.FAULTY);
    assertThat(row.said())
        .extracting(Said::field, Said::key)
        .contains(org.assertj.core.groups.Tuple.tuple(field, key));
    for (Said said : row.said()) {
      assertThat(said.sentence(Locale.ENGLISH)).isNotBlank().doesNotContain("@imports");
      assertThat(said.sentence(Locale.FRENCH)).isNotEqualTo(said.sentence(Locale.ENGLISH));
    }
  }

  private static List<String> effects(RowPlan row) {
    return row.said().stream().map(s -> s.sentence(Locale.ENGLISH)).toList();
  }

  @Test
  void addsAPersonWithAllThatARowSays() {
    RowPlan row =
        one(
            here(),
            "E1,Noor,New,Noor@Example.org,Clinician,infirmière,2027-01-04,Team staff,river"
                + " team,,ada@example.org");
    assertThat(row.outcome()).isEqualTo(RowOutcome.ADDS);
    assertThat(effects(row))
        .containsExactly(
            "Adds Noor New.",
            "Gives the role: Team staff.",
            "Joins the team River Team.",
            "Reports to Ada First from today on.");
    assertThat(row.person().add().email()).isEqualTo("noor@example.org");
    assertThat(row.person().add().roles()).containsExactly(Roles.STAFF);
    assertThat(row.person().number()).isEqualTo("E1");
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    AFile file =
        here()
            .number(ExternalKind.PERSON, "E1", 101)
            .member(101, 11, TeamRelation.MEMBER_OF)
            .role(101, Roles.STAFF)
            .manager(101, 102);
    RowPlan row =
        one(
            file,
            "E1,Ada,First,ada@example.org,Clinician,nurse,,Team staff,River"
                + " Team,North,ben@example.org");
    assertThat(row.outcome()).isEqualTo(RowOutcome.SAME);
    assertThat(row.said()).isEmpty();
  }

  @Test
  void saysWhatItChangesFromWhatToWhat() {
    AFile file = here().member(101, 12, TeamRelation.MEMBER_OF);
    RowPlan row = one(file, ",Ada,Last,ada@example.org,Manager,,,,River Team,,");
    assertThat(row.outcome()).isEqualTo(RowOutcome.CHANGES);
    assertThat(effects(row))
        .containsExactly(
            "Changes: Family name, from First to Last.",
            "Changes: Staff group, from Clinician to Manager.",
            "Joins the team River Team.",
            "Ends the membership in the team Lake Team.");
  }

  @Test
  void findsAPersonByNumberAndMovesTheirAddress() {
    RowPlan row =
        one(here().number(ExternalKind.PERSON, "E1", 101), "E1,Ada,First,new@example.org,,,,,,,");
    assertThat(row.outcome()).isEqualTo(RowOutcome.CHANGES);
    assertThat(row.person().email()).isEqualTo("new@example.org");
    assertThat(row.person().add()).isNull();
  }

  @Test
  void anEmptyCellLeavesWhatIsThere() {
    RowPlan row = one(here(), ",Ada,,ada@example.org,,,,,,,");
    assertThat(row.outcome()).isEqualTo(RowOutcome.SAME);
  }

  @Test
  void refusesTwoRowsWithOneAddressOrNumber() {
    List<RowPlan> rows =
        plan(
            here(),
            "E1,Noor,A,noor@example.org,,,,,,,",
            "E2,Noor,B,NOOR@example.org,,,,,,,",
            "E1,Sam,C,sam@example.org,,,,,,,");
    assertThat(rows.get(0).outcome()).isEqualTo(RowOutcome.ADDS);
    faulty(rows.get(1), ImportField.EMAIL, "imports.fault.sameAddress");
    faulty(rows.get(2), ImportField.NUMBER, "imports.fault.sameNumber");
    assertThat(rows.get(2).said().get(0).values()).containsExactly("E1", "2");
  }

  @Test
  void refusesAnAddressThatIsSomebodyElses() {
    faulty(
        one(here().number(ExternalKind.PERSON, "E1", 101), "E1,Ada,First,ben@example.org,,,,,,,"),
        ImportField.EMAIL,
        "imports.fault.twoPeople");
  }

  @Test
  void namesEveryWordThatStandsForNothing() {
    RowPlan row =
        one(
            here(),
            "E1,Noor,New,not an address,Wizards,alchemist,soon,Kings,Sea Team,,nobody@example.org");
    faulty(row, ImportField.EMAIL, "account.error.email");
    faulty(row, ImportField.GROUP, "imports.fault.choice");
    faulty(row, ImportField.PROFESSION, "imports.fault.profession");
    faulty(row, ImportField.START, "imports.fault.day");
    faulty(row, ImportField.ROLES, "imports.fault.choice");
    faulty(row, ImportField.TEAM, "imports.fault.team");
    faulty(row, ImportField.MANAGER, "imports.fault.manager");
  }

  @Test
  void aNameHasTwoHundredCharactersAtMost() {
    String longest = "x".repeat(200);
    assertThat(one(here(), "," + longest + ",,a@example.org,,,,,,,").outcome())
        .isEqualTo(RowOutcome.ADDS);
    faulty(
        one(here(), "," + longest + "x,,a@example.org,,,,,,,"),
        ImportField.GIVEN,
        "people.error.nameLong");
    faulty(one(here(), ",,New,a@example.org,,,,,,,"), ImportField.GIVEN, "people.error.nameEmpty");
  }

  @Test
  void everybodyIsFoundAgainByAddressOrNumber() {
    faulty(one(here(), ",Noor,New,,,,,,,,"), ImportField.EMAIL, "imports.fault.noIdentity");
  }

  @Test
  void findsCirclesAmongTheRowsAndWithThoseHere() {
    List<RowPlan> among =
        plan(
            here(),
            "E1,A,,a@example.org,,,,,,,E2",
            "E2,B,,b@example.org,,,,,,,E3",
            "E3,C,,c@example.org,,,,,,,E1");
    among.forEach(row -> faulty(row, ImportField.MANAGER, "imports.fault.circle"));
    RowPlan with =
        one(here().manager(102, 101), ",Ada,First,ada@example.org,,,,,,,ben@example.org");
    faulty(with, ImportField.MANAGER, "imports.fault.circle");
    faulty(
        one(here(), ",Ada,First,ada@example.org,,,,,,,ada@example.org"),
        ImportField.MANAGER,
        "people.error.ownManager");
  }

  @Test
  void twoWhoChangePlacesAreNoCircle() {
    List<RowPlan> rows =
        plan(
            here().person(103, "Cy", "Third", "cy@example.org").manager(102, 101).manager(101, 103),
            ",Ben,Second,ben@example.org,,,,,,,cy@example.org",
            ",Ada,First,ada@example.org,,,,,,,ben@example.org");
    assertThat(rows).extracting(RowPlan::outcome).containsOnly(RowOutcome.CHANGES);
  }

  @Test
  void aTeamIsThereOpenAndWhereTheRowSays() {
    AFile file = here().closedTeam(13, "Old Team").team(14, "Loose Team", null);
    faulty(
        one(file, ",N,,n@example.org,,,,,Old Team,,"),
        ImportField.TEAM,
        "imports.fault.teamClosed");
    faulty(
        one(file, ",N,,n@example.org,,,,,River Team,South,"),
        ImportField.SITE,
        "imports.fault.teamElsewhere");
    faulty(
        one(file, ",N,,n@example.org,,,,,Loose Team,South,"),
        ImportField.SITE,
        "imports.fault.teamNowhere");
  }

  @Test
  void addsTeamsAndSitesThatAreMissingOnceAndOnlyWhenAsked() {
    AFile file = here();
    file.addMissing = true;
    List<RowPlan> rows =
        plan(file, ",N,,n@example.org,,,,,Sea Team,West,", ",M,,m@example.org,,,,,sea team,West,");
    assertThat(effects(rows.get(0)))
        .containsExactly(
            "Adds N.",
            "Adds the site West.",
            "Adds the team Sea Team.",
            "Joins the team Sea Team.");
    assertThat(effects(rows.get(1))).containsExactly("Adds M.", "Joins the team Sea Team.");
  }

  @Test
  void aCoordinatorOfOneSiteStaysThere() {
    AFile file =
        here()
            .coordinatorOf(Set.of(1L), Set.of(11L))
            .member(102, 12, TeamRelation.MEMBER_OF)
            .member(101, 11, TeamRelation.MEMBER_OF);
    faulty(one(file, ",N,,n@example.org,,,,,Lake Team,,"), ImportField.TEAM, "imports.fault.team");
    faulty(one(file, ",N,,n@example.org,,,,,,,"), ImportField.TEAM, "imports.fault.needTeam");
    faulty(
        one(file, ",Ben,Second,ben@example.org,,,,,,,"),
        ImportField.EMAIL,
        "imports.fault.elsewhere");
    faulty(
        one(file, ",N,,n@example.org,,,,Administrator,River Team,,"),
        ImportField.ROLES,
        "people.error.roleByAdministrator");
    faulty(
        one(file, ",N,,n@example.org,,,,Practice mentor,River Team,,"),
        ImportField.ROLES,
        "people.error.roleElsewhere");
    faulty(
        one(file, ",N,,n@example.org,,,,,River Team,,ben@example.org"),
        ImportField.MANAGER,
        "imports.fault.manager");
    assertThat(one(file, ",N,,n@example.org,,,,,River Team,,ada@example.org").outcome())
        .isEqualTo(RowOutcome.ADDS);
    AFile kept =
        here().coordinatorOf(Set.of(1L), Set.of(11L)).member(101, 11, TeamRelation.MEMBER_OF);
    kept.role(101, Roles.ADMIN);
    faulty(
        one(kept, ",Ada,First,ada@example.org,,,,Team staff,,,"),
        ImportField.ROLES,
        "imports.fault.kept");
  }

  @Test
  void aTeamsLeaderIsNoRoleAndWhoeverLeftIsNotTouched() {
    faulty(
        one(here(), ",N,,n@example.org,,,,Team leader,,,"),
        ImportField.ROLES,
        "people.error.leaderByTeam");
    faulty(
        one(here().left(101), ",Ada,First,ada@example.org,,,,,,,"),
        ImportField.GIVEN,
        "imports.fault.hasLeft");
  }

  @Test
  void asksForTheOrderOfDays() {
    AFile file = here();
    faulty(
        one(file, ",N,,n@example.org,,,04/01/2027,,,,"),
        ImportField.START,
        "imports.fault.ambiguous");
    faulty(one(file, ",N,,n@example.org,,,46391,,,,"), ImportField.START, "imports.fault.serial");
    file.dates = DateOrder.DAY_FIRST;
    assertThat(one(file, ",N,,n@example.org,,,04/01/2027,,,,").person().add().startOn())
        .isEqualTo("2027-01-04");
  }
}
