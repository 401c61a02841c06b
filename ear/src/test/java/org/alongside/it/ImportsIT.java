package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.alongside.account.Directory;
import org.alongside.account.PersonSearch;
import org.alongside.imports.ImportDetails;
import org.alongside.imports.ImportKind;
import org.alongside.imports.ImportLine;
import org.alongside.imports.ImportState;
import org.alongside.imports.RowOutcome;
import org.alongside.people.ChangePerson;
import org.alongside.people.People;
import org.alongside.people.PersonDetails;
import org.alongside.people.TeamRef;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.alongside.tailoring.PlanRuns;
import org.junit.jupiter.api.Test;

/** A file from the first look to the receipt, and what may not happen on the way. */
class ImportsIT extends Importing {
  private static final String HEADS =
      "Number,Given name,Family name,Email,Roles,Team,Site,Manager\n";

  @EJB private People people;
  @EJB private Directory directory;
  @EJB private PlanRuns plans;

  private int found(As by, String word) {
    return by.get(() -> directory.count(new PersonSearch(word, "")));
  }

  private static String people(String family, String team, int count) {
    StringBuilder rows = new StringBuilder(HEADS);
    for (int i = 0; i < count; i++) {
      rows.append(
          "%1$s-%2$d,Given,%1$s,%1$s-%2$d@example.org,Team staff,%3$s,Site of %3$s,%4$s\n"
              .formatted(family, i, team, i == 0 ? "" : family + "-" + (i - 1) / 10));
    }
    return rows.toString();
  }

  @Test
  void writesAFileWholeAndChangesNothingWithTheSameOne() {
    As admin = APerson.administrator().signedIn();
    String family = unique();
    String text = people(family, "Team " + family, 30);
    String id = bring(admin, ImportKind.PEOPLE, text, true);
    assertThat(found(admin, family)).isZero();
    ImportDetails checked = admin.get(() -> reports.details(id, Locale.ENGLISH));
    assertThat(checked.adding()).isEqualTo(30);
    assertThat(checked.trouble()).isNull();
    write(admin, id);
    assertThat(found(admin, family)).isEqualTo(30);
    ImportDetails receipt = admin.get(() -> reports.details(id, Locale.ENGLISH));
    assertThat(receipt.confirmedBy()).isEqualTo(receipt.by());
    assertThat(receipt.endedAt()).isNotNull();
    String somebody =
        admin.get(() -> directory.list(new PersonSearch(family, ""), 0, 25)).get(3).publicId();
    PersonDetails details = admin.get(() -> people.details(somebody));
    assertThat(details.grants()).hasSize(1);
    assertThat(details.teams()).hasSize(1);
    String again = bring(admin, ImportKind.PEOPLE, text, false);
    ImportDetails same = admin.get(() -> reports.details(again, Locale.ENGLISH));
    assertThat(same.same()).isEqualTo(30);
    assertThat(same.adding() + same.changing() + same.faulty()).isZero();
    write(admin, again);
    assertThat(found(admin, family)).isEqualTo(30);
  }

  @Test
  void aFaultyRowIsToldByRowAndColumnAndNothingIsWritten() {
    As admin = APerson.administrator().signedIn();
    String family = unique();
    String text =
        HEADS
            + ",Good,%1$s,%1$s@example.org,,,,\n,Bad,%1$s,no address,Kings,,,\n".formatted(family);
    String id = bring(admin, ImportKind.PEOPLE, text, false);
    List<ImportLine> faulty =
        admin.get(() -> reports.rows(id, RowOutcome.FAULTY, 0, 25, Locale.ENGLISH));
    assertThat(faulty).singleElement().satisfies(l -> assertThat(l.row()).isEqualTo(3));
    assertThat(faulty.get(0).said())
        .extracting(ImportLine.Sentence::column)
        .containsExactlyInAnyOrder("E-mail address", "Roles");
    assertRefused(Kind.CONFLICT, "imports.error.moved", () -> admin.run(() -> imports.confirm(id)));
    assertThat(found(admin, family)).isZero();
    String file =
        new String(admin.get(() -> reports.file(id, Locale.FRENCH)), StandardCharsets.UTF_8);
    assertThat(file).contains("Adresse courriel").contains("no address");
  }

  @Test
  void whatHasChangedSinceTheCheckIsWrittenByNobody() {
    As admin = APerson.administrator().signedIn();
    String family = unique();
    String text = HEADS + "%1$s,Ada,%1$s,%1$s@example.org,,,,\n".formatted(family);
    write(admin, bring(admin, ImportKind.PEOPLE, text, false));
    String person =
        admin.get(() -> directory.list(new PersonSearch(family, ""), 0, 5)).get(0).publicId();
    String id = bring(admin, ImportKind.PEOPLE, text.replace("Ada", "Ida"), false);
    int version = admin.get(() -> people.details(person)).version();
    admin.run(
        () ->
            people.change(
                person, new ChangePerson("Eda", family, "", "en", null, "", null, version)));
    admin.run(() -> imports.confirm(id));
    ImportDetails back = await(admin, id, ImportState.CHECKED);
    assertThat(back.trouble()).contains("changed");
    assertThat(admin.get(() -> people.details(person)).given()).isEqualTo("Eda");
    admin.run(() -> imports.checkAgain(id));
    await(admin, id, ImportState.CHECKED);
    write(admin, id);
    assertThat(admin.get(() -> people.details(person)).given()).isEqualTo("Ida");
  }

  @Test
  void oneIsWrittenAtATime() {
    As admin = APerson.administrator().signedIn();
    String first = unique();
    String second = unique();
    String a = bring(admin, ImportKind.PEOPLE, people(first, "Team " + first, 400), true);
    String b = bring(admin, ImportKind.PEOPLE, people(second, "Team " + second, 3), true);
    admin.run(() -> imports.confirm(a));
    assertRefused(Kind.CONFLICT, "imports.error.turn", () -> admin.run(() -> imports.confirm(b)));
    await(admin, a, ImportState.APPLIED);
    write(admin, b);
    assertThat(found(admin, first)).isEqualTo(400);
    assertThat(found(admin, second)).isEqualTo(3);
  }

  @Test
  void aCoordinatorOfOneTeamBringsPeopleThereAndSeesOwnImportsOnly() {
    As admin = APerson.administrator().signedIn();
    TeamRef team = Organisation.teamAt(Organisation.site());
    TeamRef other = Organisation.teamAt(Organisation.site());
    As by = Organisation.coordinatorOf(team);
    String family = unique();
    String row = HEADS + ",Ada,%1$s,%1$s@example.org,,%2$s,,\n";
    String refused = bring(by, ImportKind.PEOPLE, row.formatted(family, other.name()), true);
    assertThat(by.get(() -> reports.details(refused, Locale.ENGLISH)).faulty()).isEqualTo(1);
    write(by, bring(by, ImportKind.PEOPLE, row.formatted(family, team.name()), false));
    assertThat(found(by, family)).isEqualTo(1);
    String theirs = bring(admin, ImportKind.PEOPLE, row.formatted(unique(), team.name()), false);
    assertNotFound(() -> by.run(() -> reports.details(theirs, Locale.ENGLISH)));
    assertNotFound(() -> by.run(() -> imports.confirm(theirs)));
    As peer = APerson.peer().signedIn();
    for (Runnable attempt :
        List.<Runnable>of(
            () -> reports.page(0, 25),
            () -> reports.count(),
            () -> imports.upload(ImportKind.PEOPLE, "a.csv", new byte[] {1}),
            () -> imports.confirm(theirs),
            () -> imports.undo(theirs))) {
      assertThatThrownBy(() -> peer.run(attempt)).isInstanceOf(EJBAccessException.class);
    }
    assertNotFound(
        () -> As.person(APerson.peer().id(), Roles.COORDINATOR).run(() -> reports.page(0, 25)));
  }

  @Test
  void writesTeamsAndPositionsToo() {
    As admin = APerson.administrator().signedIn();
    String word = unique();
    write(
        admin,
        bring(
            admin,
            ImportKind.TEAMS,
            "Team,Site,Setting\nTeam %1$s,Site %1$s,Youth service\n".formatted(word),
            true));
    write(
        admin,
        bring(
            admin,
            ImportKind.PEOPLE,
            HEADS + ",Ada,%1$s,%1$s@example.org,,Team %1$s,Site %1$s,\n".formatted(word),
            false));
    String positions =
        "Number,Title,Team,Kind,FTE,Planned,Holder\nP%1$s,Guide,Team %1$s,Peer support worker,0.5,2026-01-05,%1$s@example.org\n"
            .formatted(word);
    write(admin, bring(admin, ImportKind.POSITIONS, positions, false));
    String again = bring(admin, ImportKind.POSITIONS, positions, false);
    assertThat(admin.get(() -> reports.details(again, Locale.ENGLISH)).same()).isEqualTo(1);
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM tenure h JOIN staff_position p ON p.id = h.position_id JOIN"
                    + " team t ON t.id = p.team_id WHERE t.name = ?",
                "Team " + word))
        .isEqualTo(1);
  }

  @Test
  void takesBackWhatNobodyHasUsed() {
    As admin = APerson.administrator().signedIn();
    String family = unique();
    String text = people(family, "Team " + family, 25);
    String id = bring(admin, ImportKind.PEOPLE, text, true);
    write(admin, id);
    plans(family);
    admin.run(() -> imports.undo(id));
    ImportDetails undone = await(admin, id, ImportState.UNDONE);
    assertThat(undone.undoneAt()).isNotNull();
    assertThat(found(admin, family)).isZero();
    assertThat(Database.number("SELECT COUNT(*) FROM team WHERE name = ?", "Team " + family))
        .isZero();
    assertThat(Database.number("SELECT COUNT(*) FROM account WHERE email LIKE ?", family + "%"))
        .isZero();
    String again = bring(admin, ImportKind.PEOPLE, text, true);
    assertThat(admin.get(() -> reports.details(again, Locale.ENGLISH)).adding()).isEqualTo(25);
  }

  /** A minute after, the program makes plans by itself: nobody has used anything by that. */
  private void plans(String family) {
    List<Long> ids =
        RawTables.rows("SELECT id FROM person WHERE family_name = ?", family).stream()
            .map(r -> ((Number) r.get("id")).longValue())
            .toList();
    Database.execute("UPDATE person SET staff_group = 'CLINICIAN' WHERE family_name = ?", family);
    As.system()
        .run(
            () -> {
              plans.mark(ids);
              while (plans.chunk() > 0) {
                // the next few
              }
            });
    assertThat(
            Database.number(
                "SELECT COUNT(*) FROM training_plan t JOIN person p ON p.id = t.person_id WHERE"
                    + " p.family_name = ?",
                family))
        .isEqualTo(ids.size());
  }

  @Test
  void takesBackChangesAndLeavesWhatWasThereBefore() {
    As admin = APerson.administrator().signedIn();
    String word = unique();
    String row = HEADS + "%1$s,%2$s,%1$s,%1$s@example.org,%3$s,%4$s,,\n";
    write(
        admin,
        bring(admin, ImportKind.TEAMS, "Team\nRiver %1$s\nLake %1$s\n".formatted(word), true));
    write(
        admin,
        bring(admin, ImportKind.PEOPLE, row.formatted(word, "Ada", "", "River " + word), false));
    String person =
        admin.get(() -> directory.list(new PersonSearch(word, ""), 0, 5)).get(0).publicId();
    String id =
        bring(
            admin,
            ImportKind.PEOPLE,
            row.formatted(word, "Ida", "Team staff", "Lake " + word),
            false);
    write(admin, id);
    PersonDetails changed = admin.get(() -> people.details(person));
    assertThat(changed.given()).isEqualTo("Ida");
    assertThat(changed.grants()).hasSize(1);
    assertThat(changed.teams()).hasSize(2);
    admin.run(() -> imports.undo(id));
    await(admin, id, ImportState.UNDONE);
    PersonDetails back = admin.get(() -> people.details(person));
    assertThat(back.given()).isEqualTo("Ada");
    assertThat(back.grants()).isEmpty();
    assertThat(back.teams()).singleElement().satisfies(t -> assertThat(t.inForce()).isTrue());
  }

  @Test
  void saysWhichRowsPreventThatItIsTakenBack() {
    As admin = APerson.administrator().signedIn();
    String family = unique();
    String id = bring(admin, ImportKind.PEOPLE, people(family, "Team " + family, 5), true);
    write(admin, id);
    String third =
        admin.get(() -> directory.list(new PersonSearch(family, ""), 0, 5)).get(2).publicId();
    admin.run(() -> people.grant(third, Roles.MENTOR, null, Organisation.today(), null));
    admin.run(() -> imports.undo(id));
    ImportDetails kept = await(admin, id, ImportState.APPLIED);
    assertThat(kept.trouble()).contains("1 of what it made").matches(".*: \\d+$");
    assertThat(found(admin, family)).isEqualTo(5);
  }

  @Test
  void aRosterBringsSitesTeamsAndPeople() {
    As admin = APerson.administrator().signedIn();
    String word = unique();
    byte[] zip =
        Rosters.zip(
            "orgs.csv",
            "sourcedId,name,type,parentSourcedId\ns%1$s,Site %1$s,school,\nt%1$s,Team %1$s,department,s%1$s\n"
                .formatted(word),
            "users.csv",
            "sourcedId,enabledUser,givenName,familyName,email\nu%1$s,true,Noor,%1$s,%1$s@example.org\n"
                .formatted(word),
            "roles.csv",
            "sourcedId,userSourcedId,role,orgSourcedId\nr%1$s,u%1$s,teacher,t%1$s\n"
                .formatted(word));
    String id = admin.get(() -> imports.upload(ImportKind.ONEROSTER, "roster.zip", zip));
    await(admin, id, ImportState.CHECKED);
    assertThat(admin.get(() -> reports.rows(id, RowOutcome.ADDS, 0, 25, Locale.ENGLISH)))
        .extracting(ImportLine::part)
        .containsExactly("orgs.csv", "users.csv");
    write(admin, id);
    assertThat(found(admin, word)).isEqualTo(1);
    String again = admin.get(() -> imports.upload(ImportKind.ONEROSTER, "roster.zip", zip));
    await(admin, again, ImportState.CHECKED);
    assertThat(admin.get(() -> reports.details(again, Locale.ENGLISH)).same()).isEqualTo(2);
    admin.run(() -> imports.undo(id));
    await(admin, id, ImportState.UNDONE);
    assertThat(found(admin, word)).isZero();
  }

  @Test
  void aListAndAPageOfRowsNeedAFixedNumberOfStatements() {
    As admin = APerson.administrator().signedIn();
    String family = unique();
    String id = bring(admin, ImportKind.PEOPLE, people(family, "Team " + family, 40), true);
    assertThat(Database.statements(() -> admin.run(() -> reports.page(0, 25))))
        .isLessThanOrEqualTo(2);
    long two =
        Database.statements(() -> admin.run(() -> reports.rows(id, null, 0, 2, Locale.ENGLISH)));
    assertThat(
            Database.statements(
                () -> admin.run(() -> reports.rows(id, null, 0, 25, Locale.ENGLISH))))
        .isEqualTo(two)
        .isLessThanOrEqualTo(3);
    admin.run(() -> imports.drop(id));
    assertThat(admin.get(() -> reports.rows(id, null, 0, 25, Locale.ENGLISH))).isEmpty();
  }

  /** As many rows as the environment says; a thousand in the ordinary run. */
  @Test
  void aThousandRowsAreQuick() {
    As admin = APerson.administrator().signedIn();
    int rows = Integer.parseInt(System.getenv().getOrDefault("ALONGSIDE_IMPORT_ROWS", "1000"));
    String family = unique();
    long begin = System.nanoTime();
    String id = bring(admin, ImportKind.PEOPLE, people(family, "Team " + family, rows), true);
    long checked = System.nanoTime();
    write(admin, id);
    long written = System.nanoTime();
    String again = bring(admin, ImportKind.PEOPLE, people(family, "Team " + family, rows), true);
    long same = System.nanoTime();
    java.util.logging.Logger.getLogger("imports")
        .info(
            "IMPORT %d rows: checked in %d ms, written in %d ms, checked again in %d ms"
                .formatted(
                    rows,
                    (checked - begin) / 1_000_000,
                    (written - checked) / 1_000_000,
                    (same - written) / 1_000_000));
    assertThat(admin.get(() -> reports.details(again, Locale.ENGLISH)).same()).isEqualTo(rows);
    assertThat((written - begin) / 1_000_000_000).isLessThan(60);
  }
}
