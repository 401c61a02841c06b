package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.journal.JournalEntryRow;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.JournalReceipt;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.learning.Enrolments;
import org.alongside.learning.NoteRow;
import org.alongside.learning.Notes;
import org.alongside.learning.NotesPage;
import org.alongside.learning.UnitNotes;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.alongside.platform.StartUpStep;
import org.junit.jupiter.api.Test;

/** Notes and reflections: their owner's, and nobody else's. */
class JournalsIT extends InServer {
  private static final String MODULE = "P01";
  private static final String UNIT = "not-yours";
  private static final String TEXT =
      "I froze when she raised her voice. Ask about that on Thursday.";
  private static final String TAB = "tab-of-the-desk";
  private static final String CLOSED = "journal.error.closed";
  private static final int UPKEEP = 30;

  @EJB private Journals journals;
  @EJB private Notes notes;
  @EJB private Enrolments enrolments;
  @Inject @Any private Instance<StartUpStep> steps;
  @Resource private UserTransaction transaction;

  private static JournalPlace note() {
    return new JournalPlace(MODULE, UNIT, JournalPlace.NOTE);
  }

  private static SaveJournalEntry save(String text, String tab, int seen) {
    return new SaveJournalEntry(note(), UUID.randomUUID().toString(), tab, seen, text);
  }

  private JournalReceipt write(APerson person, String text) {
    return person.signedIn().get(() -> journals.save(save(text, TAB, 0)));
  }

  private List<JournalEntryRow> read(As as) {
    return as.get(() -> journals.ofUnit(MODULE, UNIT)).entries();
  }

  private static long rows(APerson person) {
    return Database.number("SELECT COUNT(*) FROM journal_entry WHERE person_id = ?", person.id());
  }

  private static String keyId(APerson person) {
    return (String)
        RawTables.rows("SELECT key_id FROM journal_key WHERE person_id = ?", person.id())
            .get(0)
            .get("key_id");
  }

  private static String destroyed() throws IOException {
    Path file = Path.of(System.getenv("ALONGSIDE_DESTROYED_KEYS"));
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private void startAgain() {
    steps.stream().filter(step -> step.order() == UPKEEP).forEach(StartUpStep::run);
  }

  @Test
  void whatOneWritesIsThereForOneselfAndForNobodyElse() {
    APerson owner = APerson.peer();
    JournalReceipt receipt = write(owner, TEXT);
    assertThat(receipt.revision()).isEqualTo(1);
    assertThat(receipt.text()).isNull();
    assertThat(read(owner.signedIn())).extracting(JournalEntryRow::text).containsExactly(TEXT);
    for (APerson other : List.of(APerson.peer(), APerson.administrator(), APerson.coordinator())) {
      assertThat(read(other.signedIn())).isEmpty();
      assertThat(other.signedIn().get(() -> journals.mine(0)).entries()).isEmpty();
      assertThat(other.signedIn().get(() -> notes.page(0, "en")).count()).isZero();
      other.signedIn().run(() -> journals.delete(note()));
    }
    assertThat(rows(owner)).isEqualTo(1);
    assertThatThrownBy(() -> As.system().run(() -> journals.ofUnit(MODULE, UNIT)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> journals.mine(0)).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void nothingOfItStandsInTheDatabaseToRead() {
    APerson owner = APerson.peer();
    write(owner, TEXT);
    byte[] body =
        (byte[])
            RawTables.rows("SELECT body FROM journal_entry WHERE person_id = ?", owner.id())
                .get(0)
                .get("body");
    assertThat(new String(body, StandardCharsets.ISO_8859_1)).doesNotContain("froze", "Thursday");
  }

  @Test
  void theSameSaveAgainChangesNothing() {
    APerson owner = APerson.peer();
    SaveJournalEntry first = save(TEXT, TAB, 0);
    As as = owner.signedIn();
    JournalReceipt once = as.get(() -> journals.save(first));
    JournalReceipt again = as.get(() -> journals.save(first));
    assertThat(again).isEqualTo(once);
    as.get(() -> journals.save(save(TEXT + " Or Friday.", TAB, once.revision())));
    assertThat(read(as)).extracting(JournalEntryRow::text).containsExactly(TEXT + " Or Friday.");
    assertThat(rows(owner)).isEqualTo(1);
  }

  @Test
  void ofTwoTabsThatDidNotKnowOfEachOtherBothTextsStay() {
    As as = APerson.peer().signedIn();
    as.get(() -> journals.save(save("At the desk.", TAB, 0)));
    JournalReceipt both = as.get(() -> journals.save(save("On the bus.", "tab-of-the-phone", 0)));
    assertThat(both.text()).isEqualTo("At the desk.\n\n---\n\nOn the bus.");
    // the desk has not seen that, though it wrote last but one
    JournalReceipt three = as.get(() -> journals.save(save("At the desk, later.", TAB, 1)));
    assertThat(three.text()).contains("At the desk.", "On the bus.", "At the desk, later.");
    // an empty field that has not seen the rest empties nothing
    JournalReceipt kept = as.get(() -> journals.save(save("", "tab-of-another", 1)));
    assertThat(kept.text()).isEqualTo(three.text());
    // whoever has seen it all may change it all
    as.get(() -> journals.save(save("Done.", TAB, kept.revision())));
    assertThat(read(as)).extracting(JournalEntryRow::text).containsExactly("Done.");
  }

  @Test
  void whatIsEmptiedOrDeletedIsGone() {
    APerson owner = APerson.peer();
    As as = owner.signedIn();
    write(owner, TEXT);
    assertThat(as.get(() -> journals.save(save(" \n", TAB, 1))).revision()).isZero();
    assertThat(rows(owner)).isZero();
    write(owner, TEXT);
    as.run(() -> journals.delete(note()));
    as.run(() -> journals.delete(note()));
    assertThat(rows(owner)).isZero();
  }

  @Test
  void refusesWhatCannotBeKept() {
    APerson owner = APerson.peer();
    As as = owner.signedIn();
    assertRefused(
        Kind.INVALID,
        "journal.error.long",
        () -> as.run(() -> journals.save(save("x".repeat(50_001), TAB, 0))));
    assertRefused(
        Kind.INVALID,
        "journal.error.incomplete",
        () -> as.run(() -> journals.save(save(TEXT, "no", 0))));
    assertNotFound(() -> as.run(() -> journals.ofUnit("../P01", UNIT)));
    write(owner, TEXT);
    RawTables.change(
        """
        INSERT INTO journal_entry (person_id, module_code, unit_code, item, body, revision, last_save_id, last_tab, written_at, version)
        SELECT e.person_id, e.module_code, CONCAT('u', ones.n, '-', tens.n, '-', hundreds.n), e.item, e.body, 1, 'x', 'x', e.written_at, 1
        FROM journal_entry e,
          (SELECT 0 n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) ones,
          (SELECT 0 n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) tens,
          (SELECT 0 n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) hundreds
        WHERE e.person_id = ?
        """,
        owner.id());
    SaveJournalEntry another =
        new SaveJournalEntry(
            new JournalPlace(MODULE, "one-more", "note"), "12345678", TAB, 0, "One more");
    assertRefused(Kind.CONFLICT, "journal.error.many", () -> as.run(() -> journals.save(another)));
    assertThat(as.get(() -> journals.mine(3)).entries())
        .hasSize(50)
        .allMatch(entry -> entry.text() == null);
  }

  @Test
  void aTextThatIsMovedToAnotherRowOpensNowhereAndIsNotWrittenOver() {
    APerson one = APerson.peer();
    APerson other = APerson.peer();
    write(one, TEXT);
    write(other, "Something else");
    RawTables.change(
        """
        UPDATE journal_entry a JOIN journal_entry b ON b.person_id = ?
        SET a.body = b.body WHERE a.person_id = ?
        """,
        one.id(),
        other.id());
    assertThat(read(other.signedIn())).extracting(JournalEntryRow::text).containsOnlyNulls();
    assertRefused(
        Kind.CONFLICT,
        "journal.error.damaged",
        () -> other.signedIn().run(() -> journals.save(save("New", "tab-of-another", 0))));
    assertThat(read(one.signedIn())).extracting(JournalEntryRow::text).containsExactly(TEXT);
  }

  @Test
  void underAnotherSiteKeyNothingOpensAndNothingIsWrittenOver() {
    APerson owner = APerson.peer();
    write(owner, TEXT);
    List<Map<String, Object>> before =
        RawTables.rows("SELECT * FROM journal_key WHERE person_id = ?", owner.id());
    RawTables.change(
        "UPDATE journal_key SET closed_by = 'anothersitekey00', keyset = REVERSE(keyset) WHERE"
            + " person_id = ?",
        owner.id());
    try {
      As as = owner.signedIn();
      assertRefused(Kind.CONFLICT, CLOSED, () -> read(as));
      assertRefused(Kind.CONFLICT, CLOSED, () -> write(owner, "Over it"));
      assertRefused(Kind.CONFLICT, CLOSED, () -> write(APerson.peer(), "The first"));
      assertThat(as.get(() -> journals.opens())).isFalse();
      NotesPage page = as.get(() -> notes.page(0, "en"));
      assertThat(page.locked()).isTrue();
      assertThat(page.modules()).isEmpty();
      assertRefused(Kind.CONFLICT, CLOSED, () -> as.run(() -> notes.markdown("en")));
      assertThat(as.get(() -> enrolments.unit(MODULE, UNIT, "en")).html()).isNotBlank();
    } finally {
      RawTables.change("DELETE FROM journal_key WHERE person_id = ?", owner.id());
      RawTables.restore("journal_key", before);
    }
    assertThat(read(owner.signedIn())).extracting(JournalEntryRow::text).containsExactly(TEXT);
  }

  @Test
  void erasingDestroysTheKeyAndARestoredDumpDoesNotBringItBack() throws IOException {
    APerson owner = APerson.peer();
    write(owner, TEXT);
    String keyId = keyId(owner);
    List<Map<String, Object>> keys =
        RawTables.rows("SELECT * FROM journal_key WHERE person_id = ?", owner.id());
    List<Map<String, Object>> entries =
        RawTables.rows("SELECT * FROM journal_entry WHERE person_id = ?", owner.id());
    assertNotFound(() -> APerson.administrator().signedIn().run(() -> journals.erase(owner.id())));
    assertThatThrownBy(() -> journals.erase(owner.id())).isInstanceOf(EJBAccessException.class);
    assertThat(read(owner.signedIn())).hasSize(1);
    As.system().run(() -> journals.erase(owner.id()));
    assertThat(rows(owner)).isZero();
    assertThat(destroyed().lines()).contains(keyId);

    // the dump knows neither that the key was destroyed nor that the person was erased
    RawTables.change("DELETE FROM journal_destroyed_key WHERE key_id = ?", keyId);
    RawTables.restore("journal_key", keys);
    RawTables.restore("journal_entry", entries);
    assertRefused(Kind.CONFLICT, CLOSED, () -> read(owner.signedIn()));
    startAgain();
    assertThat(Database.number("SELECT COUNT(*) FROM journal_key WHERE key_id = ?", keyId))
        .isZero();
    assertThat(rows(owner)).isZero();
    assertThat(
            Database.number("SELECT COUNT(*) FROM journal_destroyed_key WHERE key_id = ?", keyId))
        .isEqualTo(1);
    assertThat(destroyed().lines().filter(keyId::equals)).hasSize(1);
  }

  @Test
  void aKeyThatTheDatabaseListsIsRememberedOutsideAtTheNextStart() throws IOException {
    String lost = "lost-by-a-kill-" + UUID.randomUUID().toString().substring(0, 7);
    RawTables.change(
        "INSERT INTO journal_destroyed_key (key_id, destroyed_at) VALUES (?, NOW(6))", lost);
    startAgain();
    startAgain();
    assertThat(destroyed().lines().filter(lost::equals)).hasSize(1);
  }

  @Test
  void whatIsRolledBackIsNeitherWrittenNorDestroyed() throws Exception {
    APerson owner = APerson.peer();
    write(owner, TEXT);
    String keyId = keyId(owner);
    transaction.begin();
    owner.signedIn().get(() -> journals.save(save("Over it", TAB, 1)));
    owner.signedIn().run(() -> journals.erase(owner.id()));
    transaction.rollback();
    assertThat(destroyed()).doesNotContain(keyId);
    startAgain();
    assertThat(read(owner.signedIn())).extracting(JournalEntryRow::text).containsExactly(TEXT);
  }

  @Test
  void oneMayDestroyOnesOwnAndBeginAgain() {
    APerson owner = APerson.peer();
    write(owner, TEXT);
    String before = keyId(owner);
    owner.signedIn().run(() -> journals.erase(owner.id()));
    write(owner, "A new page");
    assertThat(keyId(owner)).isNotEqualTo(before);
    assertThat(read(owner.signedIn()))
        .extracting(JournalEntryRow::text)
        .containsExactly("A new page");
  }

  @Test
  void allOfThemStandUnderTheNamesOfTheirPlaces() {
    APerson owner = APerson.peer();
    As as = owner.signedIn();
    write(owner, TEXT);
    as.get(
        () ->
            journals.save(
                new SaveJournalEntry(
                    new JournalPlace(MODULE, "your-own-line", "prompt-gone"),
                    "12345678",
                    TAB,
                    0,
                    "A line")));
    as.get(
        () ->
            journals.save(
                new SaveJournalEntry(
                    new JournalPlace("X99", "no-such", "note"), "12345678", TAB, 0, "Kept")));
    NotesPage page = as.get(() -> notes.page(7, "en"));
    assertThat(page.count()).isEqualTo(3);
    assertThat(page.page()).isZero();
    assertThat(page.modules()).extracting(m -> m.code()).containsExactly(MODULE, "X99");
    assertThat(page.modules().get(0).title()).isNotEqualTo(MODULE);
    assertThat(page.modules().get(0).units())
        .allMatch(UnitNotes::isThere)
        .extracting(UnitNotes::title)
        .doesNotContain("not-yours", "your-own-line");
    assertThat(page.modules().get(1).units()).noneMatch(UnitNotes::isThere);
    assertThat(page.modules().get(1).units().get(0).notes())
        .extracting(NoteRow::entry)
        .extracting(JournalEntryRow::text)
        .containsExactly("Kept");
    assertThat(as.get(() -> notes.markdown("fr")))
        .startsWith("# Mes notes")
        .contains(TEXT, "A line", "Kept");
  }

  @Test
  void completingAReflectionAsksForNothingWritten() {
    APerson owner = APerson.peer();
    As as = owner.signedIn();
    assertThat(as.get(() -> enrolments.complete(MODULE, "your-own-line")).completedAt())
        .isNotNull();
    assertThat(rows(owner)).isZero();
  }

  @Test
  void readingAndWritingCostAFixedNumberOfStatements() {
    APerson owner = APerson.peer();
    As as = owner.signedIn();
    write(owner, TEXT);
    assertThat(Database.statements(() -> read(as))).isEqualTo(3);
    assertThat(Database.statements(() -> as.run(() -> journals.mine(0)))).isEqualTo(3);
    assertThat(
            Database.statements(
                () -> as.get(() -> journals.save(save(UUID.randomUUID().toString(), TAB, 0)))))
        .isLessThanOrEqualTo(4);
    As admin = As.person(owner.id(), Roles.PEER, Roles.ADMIN);
    assertThat(Database.statements(() -> admin.run(() -> notes.page(0, "en"))))
        .isLessThanOrEqualTo(9);
  }
}
