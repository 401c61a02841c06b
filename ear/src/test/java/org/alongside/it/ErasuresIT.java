package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.account.PasswordLinks;
import org.alongside.account.SignInResult.Outcome;
import org.alongside.account.SignIns;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.mentoring.Mentorships;
import org.alongside.people.ChangePerson;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.people.PersonDetails;
import org.alongside.people.PersonName;
import org.alongside.people.StaffGroup;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.alongside.privacy.ErasureState;
import org.alongside.privacy.Erasures;
import org.alongside.stories.PassageMark;
import org.alongside.stories.StoryKind;
import org.junit.jupiter.api.Test;

/** Somebody is erased: what told who they were is nowhere, and what is kept has a reason. */
class ErasuresIT extends InServer {
  private static final String PASSWORD = "seven quiet otters";
  private static final MatrixTable TABLE = MatrixTable.read("erasure.txt", Set.of());

  /** Filled by the boundaries, since entities of them are read while somebody is erased. */
  private static final Set<String> FILLED_RIGHTLY =
      Set.of(
          "account.person_id",
          "journal_key.person_id",
          "journal_entry.person_id",
          "story.person_id",
          "story_share.owner_id",
          "leaving.person_id",
          "erasure_ask.person_id");

  @EJB private Erasures erasures;
  @EJB private SignIns signIns;
  @EJB private People people;
  @EJB private PasswordLinks links;
  @EJB private Journals journals;
  @EJB private Mentorships mentorships;
  @Inject private SiteClock clock;
  @Resource private UserTransaction transaction;

  private Outcome signIn(String email) {
    return signIns
        .signIn(email, PASSWORD, "203.0.113." + Math.floorMod(email.hashCode(), 250))
        .outcome();
  }

  private static Set<String> columns(String where) {
    return RawTables.rows("SELECT DISTINCT table_name AS t, column_name AS c FROM " + where)
        .stream()
        .map(r -> r.get("t") + "." + r.get("c"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyColumnThatRefersToAPersonIsInTheTable() {
    Set<String> there =
        columns(
            "information_schema.key_column_usage WHERE table_schema = DATABASE() AND"
                + " referenced_table_name = 'person'");
    there.addAll(
        columns(
            "information_schema.columns WHERE table_schema = DATABASE() AND column_name ="
                + " 'person_id' AND table_name NOT LIKE 'standing%'")); // counted anew from others
    assertThat(there).hasSizeGreaterThan(90);
    assertThat(TABLE.lines().stream().map(l -> l.cell(0)).collect(Collectors.toSet()))
        .as("lines of erasure.txt")
        .containsExactlyInAnyOrderElementsOf(there);
  }

  @Test
  void whatTellsWhoSomebodyWasIsNowhereAfterwards() {
    Canary canary = Canary.fresh();
    APerson person =
        APerson.named(
            "Before " + canary.hidden(),
            canary.hidden() + "@example.org",
            StaffGroup.CLINICIAN,
            Roles.PEER);
    APerson mentor = Mentors.ready();
    String mentorship = Mentors.match(person, mentor);
    live(person, mentor, canary);
    As admin = APerson.administrator().signedIn();
    admin.run(
        () -> people.leave(person.publicId(), Organisation.today(), LeavingReason.TERM_ENDED));
    // what stands in the rows is made up: no timer is to act on it
    AnotherNode.takes(
        "notification.send", "tailoring.plans", "mentoring.watch", "privacy.erase", "audit.seal");
    try {
      fill(person.id(), canary);
      assertThat(heard(canary)).as("this search").contains("person.family_name", "message.facts");
      admin.run(() -> erasures.eraseNow(person.publicId()));
      assertThat(heard(canary)).isEmpty();
      assertThat(left(person.id())).isEmpty();
    } finally {
      for (MatrixTable.Line line : TABLE.lines()) {
        if (!FILLED_RIGHTLY.contains(line.cell(0))) {
          String[] column = line.cell(0).split("\\.");
          FilledTables.forget(column[0], column[1], person.id());
        }
      }
      AnotherNode.gone();
    }
    PersonDetails now = admin.get(() -> people.details(person.publicId()));
    assertThat(now.shownName()).isEqualTo(PersonName.ERASED);
    assertThat(now.grants()).isEmpty();
    assertThat(mentorship).isNotEmpty();
  }

  /** What somebody does here and is written down, by the boundaries. */
  private void live(APerson person, APerson mentor, Canary canary) {
    JournalPlace place = new JournalPlace("P01", "not-yours", JournalPlace.NOTE);
    person
        .signedIn()
        .get(
            () ->
                journals.save(
                    new SaveJournalEntry(place, "12345678", "12345678", 0, canary.text())));
    Written story = Written.by(person, StoryKind.STORY);
    story.write("For the mentor.", PassageMark.ONE_TO_ONE);
    story.shareWith(mentor.publicId()); // tells the mentor, by name
    As admin = APerson.administrator().signedIn();
    name(admin, person, canary, "Called"); // "Called After ..." on a given name of two words
    Written another = Written.by(person, StoryKind.STORY);
    another.write("Once more.", PassageMark.ONE_TO_ONE);
    another.shareWith(mentor.publicId());
    name(admin, person, canary, "");
  }

  private void name(As admin, APerson person, Canary canary, String preferred) {
    int version = admin.get(() -> people.details(person.publicId())).version();
    ChangePerson change =
        new ChangePerson(
            "Test Two",
            "After " + canary.hidden(),
            preferred,
            "en",
            StaffGroup.CLINICIAN,
            null,
            null,
            version);
    admin.run(() -> people.change(person.publicId(), change));
  }

  private static void fill(long person, Canary canary) {
    for (MatrixTable.Line line : TABLE.lines()) {
      if (!FILLED_RIGHTLY.contains(line.cell(0))) {
        String[] column = line.cell(0).split("\\.");
        boolean erased = line.cell(1).equals("erased");
        Set<String> only = line.cell(2).isEmpty() ? Set.of() : Set.of(line.cell(2).split(" "));
        FilledTables.put(
            column[0], column[1], person, erased || !only.isEmpty() ? canary.hidden() : null, only);
      }
    }
  }

  /** What is not as the table says. */
  private static List<String> left(long person) {
    List<String> wrong = new ArrayList<>();
    for (MatrixTable.Line line : TABLE.lines()) {
      String[] column = line.cell(0).split("\\.");
      long rows =
          Database.number(
              "SELECT COUNT(*) FROM %s WHERE %s = ?".formatted(column[0], column[1]), person);
      boolean filled = !line.cell(0).equals("erasure_ask.person_id");
      if (line.cell(1).equals("erased") ? rows > 0 : filled && rows == 0) {
        wrong.add(line.cell(0) + " has " + rows + " rows");
      }
    }
    return wrong;
  }

  /** Where the canary stands as it was written; CanaryIT looks for its other forms. */
  private static Set<String> heard(Canary canary) {
    Set<String> heard = new TreeSet<>();
    for (Map<String, Object> column : EveryTable.columns()) {
      String table = String.valueOf(column.get("t"));
      String name = String.valueOf(column.get("c"));
      if (Database.number(
              "SELECT COUNT(*) FROM `%s` WHERE LOCATE(?, CAST(`%s` AS BINARY)) > 0"
                  .formatted(table, name),
              canary.hidden().getBytes(StandardCharsets.ISO_8859_1))
          > 0) {
        heard.add(table + "." + name);
      }
    }
    return heard;
  }

  @Test
  void oneAsksWithOnesPasswordAndIsErasedOnTheDay() {
    APerson person = APerson.peer();
    APerson mentor = Mentors.ready();
    String mentorship = Mentors.match(person, mentor);
    String email = Mailing.open(person, "erased");
    As me = person.signedIn();
    assertThat(me.get(() -> erasures.ask("a wrong guess")).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(me.get(() -> erasures.mine())).isEmpty();
    assertThat(me.get(() -> erasures.ask(PASSWORD)).outcome()).isEqualTo(Outcome.WELCOME);
    assertThat(me.get(() -> erasures.ask(PASSWORD)).outcome()).isEqualTo(Outcome.WELCOME);
    assertThat(me.get(() -> erasures.mine()).orElseThrow().state()).isEqualTo(ErasureState.ASKED);
    As.system().run(() -> erasures.erase(person.id()));
    assertThat(signIn(email)).as("its day has not come").isEqualTo(Outcome.WELCOME);
    later(
        () -> {
          assertThat(As.system().get(() -> erasures.due())).contains(person.id());
          As.system().run(() -> erasures.erase(person.id()));
        });
    assertThat(signIn(email)).isEqualTo(Outcome.REFUSED);
    assertThat(me.get(() -> signIns.me())).isEmpty();
    assertThat(mentor.signedIn().get(() -> mentorships.details(mentorship, "en")).mentee())
        .as("on the mentor's page")
        .isEqualTo(PersonName.ERASED);
    later(() -> assertThat(As.system().get(() -> erasures.due())).doesNotContain(person.id()));
    assertThat(Database.text("SELECT state FROM erasure_ask WHERE person_id = ?", person.id()))
        .isEqualTo("DONE");
  }

  @Test
  void ofAFileTheirOwnRowsGoAndRowsOfOthersStay() {
    String mark = UUID.randomUUID().toString();
    String email = "ann-" + mark + "@example.org";
    APerson person = APerson.named("F " + mark, email, StaffGroup.CLINICIAN, Roles.PEER);
    Database.execute(
        """
        INSERT INTO import_run (public_id, kind, state, file_name, heads, options, added_by, added_at,
          row_count, faulty, adding, changing, same, version)
        VALUES (?, 'PEOPLE', 'CHECKED', 'file.csv', '[]', '{}', ?, UTC_TIMESTAMP(6), 0, 0, 0, 0, 0, 0)
        """,
        mark.substring(0, 22),
        APerson.administrator().id());
    long run =
        Database.number("SELECT id FROM import_run WHERE public_id = ?", mark.substring(0, 22));
    try {
      Database.execute(
          "INSERT INTO external_id (kind, number, object_id, run_id) VALUES ('PERSON', ?, ?, ?)",
          mark,
          person.id(),
          run);
      row(run, 1, "{\"GIVEN\":\"Ann\",\"EMAIL\":\"%s\"}".formatted(email.toUpperCase(Locale.ROOT)));
      row(run, 2, "{\"NUMBER\":\"%s\",\"GIVEN\":\"Ann\"}".formatted(mark));
      row(run, 3, "{\"GIVEN\":\"Jo\",\"EMAIL\":\"jo%s\"}".formatted(email));
      row(run, 4, "{\"GIVEN\":\"Li\",\"MANAGER\":\"%s\"}".formatted(email));
      row(run, 5, "{\"NUMBER\":\"%s\",\"NAME\":\"A team\"}".formatted(mark));
      APerson.administrator().signedIn().run(() -> erasures.eraseNow(person.publicId()));
      assertThat(
              RawTables.rows(
                  "SELECT cells AS c FROM import_row WHERE run_id = ? ORDER BY seq", run))
          .extracting(r -> String.valueOf(r.get("c")).replace(" ", ""))
          .containsExactly(
              "{}",
              "{}",
              "{\"GIVEN\":\"Jo\",\"EMAIL\":\"jo%s\"}".formatted(email),
              "{\"GIVEN\":\"Li\"}",
              "{\"NUMBER\":\"%s\",\"NAME\":\"Ateam\"}".formatted(mark));
    } finally {
      Database.execute("DELETE FROM external_id WHERE run_id = ?", run);
      Database.execute("DELETE FROM import_row WHERE run_id = ?", run);
      Database.execute("DELETE FROM import_run WHERE id = ?", run);
    }
  }

  private static void row(long run, int seq, String cells) {
    Database.execute(
        "INSERT INTO import_row (run_id, seq, part, row_no, cells, said) VALUES (?, ?, '', ?, ?, '[]')",
        run,
        seq,
        seq,
        cells);
  }

  private void later(Runnable work) {
    clock.at(
        clock.now().plus(Erasures.WAIT).plus(Duration.ofMinutes(1)),
        () -> {
          work.run();
          return null;
        });
  }

  @Test
  void whoChangesTheirMindStays() {
    APerson person = APerson.peer();
    String email = Mailing.open(person, "stays");
    As me = person.signedIn();
    assertRefused(Kind.CONFLICT, "privacy.error.over", () -> me.run(() -> erasures.takeBack()));
    me.get(() -> erasures.ask(PASSWORD));
    me.run(() -> erasures.takeBack());
    assertThat(me.get(() -> erasures.mine())).isEmpty();
    later(() -> As.system().run(() -> erasures.erase(person.id())));
    assertThat(signIn(email)).isEqualTo(Outcome.WELCOME);
    assertThat(
            APerson.administrator()
                .signedIn()
                .get(() -> people.details(person.publicId()))
                .shownName())
        .isNotEqualTo(PersonName.ERASED);
  }

  @Test
  void guessesAreSlowedAndWhoAdministersStays() {
    APerson person = APerson.peer();
    Mailing.open(person, "guess");
    As me = person.signedIn();
    for (int i = 0; i < 5; i++) {
      String guess = "guess " + i;
      me.get(() -> erasures.ask(guess));
    }
    assertThat(me.get(() -> erasures.ask(PASSWORD)).outcome()).isEqualTo(Outcome.WAIT);
    APerson admin = APerson.administrator();
    Mailing.open(admin, "admin");
    assertRefused(
        Kind.CONFLICT,
        "privacy.error.administrator",
        () -> admin.signedIn().get(() -> erasures.ask(PASSWORD)));
    As other = APerson.administrator().signedIn();
    assertRefused(
        Kind.CONFLICT,
        "privacy.error.administrator",
        () -> other.run(() -> erasures.eraseNow(admin.publicId())));
    assertNotFound(() -> other.run(() -> erasures.eraseNow("nobody")));
    As coordinator = APerson.coordinator().signedIn();
    assertThatThrownBy(() -> coordinator.run(() -> erasures.eraseNow(person.publicId())))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> me.run(() -> erasures.erase(person.id())))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void cutInTheMiddleNothingHasHappenedAndItIsDoneFromTheStart() throws Exception {
    APerson person = APerson.peer();
    String email = Mailing.open(person, "cut");
    As admin = APerson.administrator().signedIn();
    transaction.begin();
    admin.run(() -> erasures.eraseNow(person.publicId()));
    transaction.rollback();
    assertThat(signIn(email)).isEqualTo(Outcome.WELCOME);
    assertThat(admin.get(() -> people.details(person.publicId())).grants()).isNotEmpty();
    admin.run(() -> erasures.eraseNow(person.publicId()));
    assertThat(signIn(email)).isEqualTo(Outcome.REFUSED);
    admin.run(() -> erasures.eraseNow(person.publicId())); // once more does no harm
  }

  /** A few for each feature: nothing grows with what somebody has done. */
  @Test
  void itTakesAFixedNumberOfStatements() {
    As admin = APerson.administrator().signedIn();
    assertThat(
            Database.statements(
                () -> {
                  APerson person = APerson.named("S " + UUID.randomUUID(), "", null, Roles.PEER);
                  admin.run(() -> erasures.eraseNow(person.publicId()));
                }))
        .isLessThanOrEqualTo(190);
  }
}
