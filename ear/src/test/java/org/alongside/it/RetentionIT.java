package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.Instant;
import java.util.List;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.people.PersonName;
import org.alongside.privacy.Retention;
import org.alongside.privacy.RetentionRow;
import org.junit.jupiter.api.Test;

/** What has served its purpose goes, what has not stays, and the report says how much it was. */
class RetentionIT extends InServer {
  @EJB private Retention retention;
  @EJB private People people;
  @EJB private Journals journals;

  /** A whole run of a rule, as the timer does it. */
  private RetentionRow run(String rule) {
    As.system()
        .run(
            () -> {
              long run = retention.begin(rule);
              while (retention.step(run)) {
                // the next few
              }
            });
    return APerson.administrator().signedIn().get(() -> retention.list()).stream()
        .filter(r -> r.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static void message(APerson person, String key, String read) {
    Database.execute(
        """
        INSERT INTO message (public_id, person_id, kind, message_key, facts, in_site, asked_at, read_at, sorted, version)
        VALUES (LEFT(CONCAT(REPLACE(UUID(), '-', ''), 'xxxx'), 22), ?, 'plan-reminder', ?, '{}', TRUE, '2020-01-01',
        """
            + read
            + ", TRUE, 0)",
        person.id(),
        key);
  }

  @Test
  void messagesThatWereReadLongAgoGo() {
    APerson person = APerson.peer();
    message(person, "old", "'2020-01-02'");
    message(person, "unread", "NULL");
    message(person, "new", "UTC_TIMESTAMP(6)");
    RetentionRow done = run("messages");
    assertThat(done.done()).isPositive();
    assertThat(done.endedAt()).isNotNull();
    assertThat(
            RawTables.rows(
                "SELECT message_key AS k FROM message WHERE person_id = ? ORDER BY k", person.id()))
        .extracting(r -> r.get("k"))
        .containsExactly("new", "unread");
    assertThat(run("messages").done()).as("a second time").isZero();
  }

  @Test
  void filesOfImportsAndTheirRowsGoAlsoWhereTheImportWasNeverWritten() {
    APerson person = APerson.administrator();
    run(person, "APPLIED", "'2020-01-02'");
    run(person, "CHECKED", "NULL");
    run(person, "CHECKING", "NULL");
    Database.execute(
        "INSERT INTO import_row (run_id, seq, part, row_no, cells) SELECT id, 1, '', 1, '{}' FROM"
            + " import_run WHERE added_by = ?",
        person.id());
    Database.execute(
        "INSERT INTO import_file (run_id, content) SELECT id, 'x' FROM import_run WHERE added_by = ?",
        person.id());
    assertThat(run("import-files").done()).isGreaterThanOrEqualTo(4);
    for (String table : List.of("import_file", "import_row")) {
      assertThat(
              RawTables.rows(
                  "SELECT r.state AS s FROM %s f JOIN import_run r ON r.id = f.run_id WHERE r.added_by = ?"
                      .formatted(table),
                  person.id()))
          .extracting(r -> r.get("s"))
          .as(table)
          .containsExactly("CHECKING");
    }
    Database.execute(
        "DELETE FROM import_row WHERE run_id IN (SELECT id FROM import_run WHERE added_by = ?)",
        person.id());
    Database.execute(
        "DELETE FROM import_file WHERE run_id IN (SELECT id FROM import_run WHERE added_by = ?)",
        person.id());
    Database.execute("DELETE FROM import_run WHERE added_by = ?", person.id());
  }

  private static void run(APerson person, String state, String ended) {
    Database.execute(
        """
        INSERT INTO import_run (public_id, kind, state, file_name, heads, options, added_by, added_at, ended_at,
          row_count, faulty, adding, changing, same, version)
        VALUES (LEFT(CONCAT(REPLACE(UUID(), '-', ''), 'xxxx'), 22), 'PEOPLE', ?, 'file.csv', '[]', '{}', ?,
          '2020-01-01',
        """
            + ended
            + ", 0, 0, 0, 0, 0, 0)",
        state,
        person.id());
  }

  @Test
  void leaversLoseTheirNotesFirstAndTheirNameLater() {
    APerson newly = left(30, 30);
    APerson months = left(300, 300);
    APerson years = left(1200, 1200);
    APerson entered = left(1200, 0); // today somebody has written down what was long ago
    assertThat(run("leavers-notes").done()).isPositive();
    assertThat(notes(newly)).isEqualTo(1);
    assertThat(notes(months)).isZero();
    assertThat(name(months)).isNotEqualTo(PersonName.ERASED);
    run("leavers");
    assertThat(name(months)).isNotEqualTo(PersonName.ERASED);
    assertThat(name(years)).isEqualTo(PersonName.ERASED);
    assertThat(notes(entered)).isEqualTo(1);
    assertThat(name(entered)).isNotEqualTo(PersonName.ERASED);
    assertThat(run("leavers").done()).as("a second time").isZero();
  }

  private APerson left(int daysAgo, int writtenDownDaysAgo) {
    APerson person = APerson.peer();
    JournalPlace place = new JournalPlace("P01", "not-yours", JournalPlace.NOTE);
    person
        .signedIn()
        .get(() -> journals.save(new SaveJournalEntry(place, "12345678", "12345678", 0, "Mine")));
    APerson.administrator()
        .signedIn()
        .run(
            () ->
                people.leave(
                    person.publicId(),
                    Organisation.today().minusDays(daysAgo),
                    LeavingReason.TERM_ENDED));
    Database.execute(
        "UPDATE leaving SET recorded_at = recorded_at - INTERVAL ? DAY WHERE person_id = ?",
        writtenDownDaysAgo,
        person.id());
    return person;
  }

  private static long notes(APerson person) {
    return Database.number("SELECT COUNT(*) FROM journal_entry WHERE person_id = ?", person.id());
  }

  private String name(APerson person) {
    return Database.text("SELECT given_name FROM person WHERE id = ?", person.id());
  }

  @Test
  void everyRuleRunsAndIsReportedInAFixedNumberOfStatements() {
    As admin = APerson.administrator().signedIn();
    List<RetentionRow> rows = admin.get(() -> retention.list());
    assertThat(rows)
        .extracting(RetentionRow::rule)
        .containsExactly("import-files", "leavers", "leavers-notes", "links", "mail", "messages");
    for (RetentionRow row : rows) {
      assertThat(run(row.rule()).endedAt()).as(row.rule()).isNotNull();
    }
    assertThat(admin.get(() -> retention.next())).isAfter(Instant.now());
    assertThat(Database.statements(() -> admin.get(() -> retention.list()))).isLessThanOrEqualTo(2);
  }

  @Test
  void onlyAdministratorsReadItAndOnlyTheProgramRunsIt() {
    As coordinator = APerson.coordinator().signedIn();
    assertThatThrownBy(() -> coordinator.get(() -> retention.list()))
        .isInstanceOf(EJBAccessException.class);
    As admin = APerson.administrator().signedIn();
    assertThatThrownBy(() -> admin.get(() -> retention.begin("messages")))
        .isInstanceOf(EJBAccessException.class);
  }
}
