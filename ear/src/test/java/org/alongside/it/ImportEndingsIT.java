package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.List;
import java.util.Locale;
import org.alongside.account.Directory;
import org.alongside.account.PersonSearch;
import org.alongside.imports.ImportDetails;
import org.alongside.imports.ImportKind;
import org.alongside.imports.ImportState;
import org.alongside.people.GrantRow;
import org.alongside.people.MembershipRow;
import org.alongside.people.People;
import org.alongside.people.PersonDetails;
import org.alongside.position.HeldRow;
import org.alongside.position.Positions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files by which somebody leaves, a role ends, a position changes hands; and back again. */
class ImportEndingsIT extends Importing {
  private static final String HEADS =
      "Number,Given name,Family name,Email,Roles,Roles that end,Team,Leads team,";
  private static final String PEOPLE = HEADS + "Leads no more,No longer here from,Why they left\n";
  private static final String POSITIONS =
      "Number,Title,Team,Person in it,In it since,Empty from,Why it became empty\n";

  @EJB private People people;
  @EJB private Directory directory;
  @EJB private Positions positions;

  private As admin;
  private String word;

  @BeforeEach
  void comeIn() {
    admin = APerson.administrator().signedIn();
    word = unique();
  }

  private String people(String row) {
    return bring(admin, ImportKind.PEOPLE, PEOPLE + row.replace("*", word) + "\n", false);
  }

  private String positions(String row) {
    return bring(admin, ImportKind.POSITIONS, POSITIONS + row.replace("*", word) + "\n", false);
  }

  private void begin() {
    write(admin, bring(admin, ImportKind.TEAMS, "Team\nTeam " + word + "\n", true));
    write(
        admin,
        people(
            "A*,Ada,*,a*@example.org,Team staff|Practice mentor,,Team *,Team *,,,\n"
                + "B*,Ben,*,b*@example.org,Team staff,,Team *,,,,"));
    write(admin, positions("P*,Guide,Team *,A*,2026-01-05,,"));
  }

  private String person(String given) {
    return admin.get(() -> directory.list(new PersonSearch(word, ""), 0, 5)).stream()
        .filter(row -> row.listedName().contains(given))
        .findFirst()
        .orElseThrow()
        .publicId();
  }

  private PersonDetails details(String given) {
    String person = person(given);
    return admin.get(() -> people.details(person));
  }

  private List<HeldRow> held(String given) {
    String person = person(given);
    return admin.get(() -> positions.of(person));
  }

  private ImportDetails told(String id) {
    return admin.get(() -> reports.details(id, Locale.ENGLISH));
  }

  private ImportDetails undone(String id, ImportState becomes) {
    admin.run(() -> imports.undo(id));
    return await(admin, id, becomes);
  }

  @Test
  void somebodyLeavesAndIsBackWhenTheFileIsTakenBack() {
    begin();
    String ada = person("Ada");
    String row =
        "A*,Ada,*,a*@example.org,Team staff,,Team *,Team *,,"
            + Organisation.today()
            + ",By their own choice";
    String id = people(row);
    write(admin, id);
    PersonDetails left = admin.get(() -> people.details(ada));
    assertThat(left.leftOn()).isEqualTo(Organisation.today());
    assertThat(left.grants()).noneMatch(GrantRow::inForce);
    assertThat(left.teams()).noneMatch(MembershipRow::inForce);
    assertThat(admin.get(() -> positions.of(ada))).noneMatch(HeldRow::inForce);
    assertThat(told(people(row)).same()).as("once more").isEqualTo(1);
    undone(id, ImportState.UNDONE);
    PersonDetails back = admin.get(() -> people.details(ada));
    assertThat(back.leftOn()).isNull();
    assertThat(back.grants()).hasSize(2).allMatch(GrantRow::inForce);
    assertThat(back.teams()).hasSize(2).allMatch(MembershipRow::inForce);
    assertThat(admin.get(() -> positions.of(ada)))
        .singleElement()
        .satisfies(h -> assertThat(h.inForce()).isTrue());
  }

  @Test
  void whoCameBackMeanwhileStaysAndTheFileIsNotTakenBack() {
    begin();
    String ada = person("Ada");
    String id =
        people("A*,Ada,*,a*@example.org,,,,,," + Organisation.today() + ",A fixed term ended");
    write(admin, id);
    admin.run(() -> people.comeBack(ada));
    assertThat(undone(id, ImportState.APPLIED).trouble()).contains("cannot be taken back");
    assertThat(admin.get(() -> people.details(ada)).leftOn()).isNull();
  }

  @Test
  void aRoleAndLeadingATeamEndAndComeBack() {
    begin();
    String row = "A*,Ada,*,a*@example.org,,Practice mentor,,,Team *,,";
    String id = people(row);
    write(admin, id);
    assertThat(details("Ada").grants()).filteredOn(GrantRow::inForce).hasSize(1);
    assertThat(details("Ada").teams()).filteredOn(MembershipRow::inForce).hasSize(1);
    assertThat(told(people(row)).same()).isEqualTo(1);
    undone(id, ImportState.UNDONE);
    assertThat(details("Ada").grants()).filteredOn(GrantRow::inForce).hasSize(2);
    assertThat(details("Ada").teams()).filteredOn(MembershipRow::inForce).hasSize(2);
  }

  @Test
  void oneComesForAnotherAndGoesAgainWhenTheFileIsTakenBack() {
    begin();
    String row = "P*,Guide,Team *,B*," + Organisation.today() + ",,was promoted";
    assertThat(told(positions("P*,Guide,Team *,B*,,,")).faulty()).isEqualTo(1);
    String id = positions(row);
    write(admin, id);
    assertThat(held("Ada")).noneMatch(HeldRow::inForce);
    assertThat(held("Ben")).filteredOn(HeldRow::inForce).hasSize(1);
    assertThat(told(positions(row)).same()).isEqualTo(1);
    undone(id, ImportState.UNDONE);
    assertThat(held("Ada")).filteredOn(HeldRow::inForce).hasSize(1);
    assertThat(held("Ben")).isEmpty();
    String empty = positions("P*,Guide,Team *,,," + Organisation.today() + ",went to another team");
    write(admin, empty);
    assertThat(held("Ada")).noneMatch(HeldRow::inForce);
  }
}
