package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alongside.account.AccountState;
import org.alongside.account.Accounts;
import org.alongside.account.Directory;
import org.alongside.account.ExportTaken;
import org.alongside.account.Exports;
import org.alongside.account.PasswordLinks;
import org.alongside.account.SignInResult;
import org.alongside.account.SignIns;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.people.GrantRow;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.people.PersonDetails;
import org.alongside.platform.BusinessException.Kind;
import org.junit.jupiter.api.Test;

/** Somebody leaves, is out at once, and takes what is theirs with them. */
class ExportsIT extends InServer {
  private static final String PASSWORD = "seven quiet otters";

  @EJB private Exports exports;
  @EJB private Accounts accounts;
  @EJB private PasswordLinks links;
  @EJB private SignIns signIns;
  @EJB private People people;
  @EJB private Directory directory;
  @EJB private Journals journals;

  private String account(APerson person) {
    String email = UUID.randomUUID() + "@example.org";
    As admin = APerson.administrator().signedIn();
    admin.run(() -> accounts.open(person.publicId(), email));
    String token = admin.get(() -> links.make(person.publicId()));
    links.setPassword(token, PASSWORD);
    return email;
  }

  private SignInResult.Outcome signIn(String email) {
    return signIns
        .signIn(email, PASSWORD, "203.0.113." + Math.floorMod(email.hashCode(), 250))
        .outcome();
  }

  @Test
  void whoLeavesIsOutAtOnceAndInAgainWhenTheyComeBack() {
    APerson person = APerson.peer();
    String email = account(person);
    As by = APerson.coordinator().signedIn();
    assertThat(person.signedIn().get(() -> signIns.me())).isPresent();
    Mailing.off(); // else a link to an account that has been used goes by mail alone
    String open = APerson.administrator().signedIn().get(() -> links.make(person.publicId()));
    by.run(() -> people.leave(person.publicId(), Organisation.today(), LeavingReason.BY_CHOICE));
    assertThat(person.signedIn().get(() -> signIns.me())).isEmpty();
    assertThat(signIn(email)).isEqualTo(SignInResult.Outcome.REFUSED);
    assertThat(links.find(open)).isEmpty();
    assertRefused(
        Kind.CONFLICT, "account.error.disabled", () -> by.run(() -> links.make(person.publicId())));
    PersonDetails left = by.get(() -> people.details(person.publicId()));
    assertThat(left.leftOn()).isEqualTo(Organisation.today());
    assertThat(left.grants()).noneMatch(GrantRow::inForce);
    assertThat(by.get(() -> directory.account(person.publicId())).state())
        .isEqualTo(AccountState.LEFT);
    assertRefused(
        Kind.CONFLICT,
        "people.error.hasLeft",
        () ->
            by.run(
                () ->
                    people.leave(
                        person.publicId(), Organisation.today(), LeavingReason.BY_CHOICE)));
    by.run(() -> people.comeBack(person.publicId()));
    assertThat(signIn(email)).isEqualTo(SignInResult.Outcome.WELCOME);
    assertRefused(
        Kind.CONFLICT,
        "people.error.isHere",
        () -> by.run(() -> people.comeBack(person.publicId())));
  }

  @Test
  void whoLeavesLaterStaysUntilThen() {
    APerson person = APerson.peer();
    String email = account(person);
    As by = APerson.coordinator().signedIn();
    by.run(
        () ->
            people.leave(
                person.publicId(), Organisation.today().plusDays(5), LeavingReason.BY_CHOICE));
    assertThat(signIn(email)).isEqualTo(SignInResult.Outcome.WELCOME);
    assertThat(by.get(() -> people.details(person.publicId())).grants())
        .allMatch(GrantRow::inForce);
  }

  @Test
  void theLinkGivesTheFileOnce() throws IOException {
    APerson person = APerson.peer();
    As by = APerson.coordinator().signedIn();
    assertRefused(
        Kind.CONFLICT,
        "account.error.exportHere",
        () -> by.run(() -> exports.make(person.publicId())));
    by.run(() -> people.leave(person.publicId(), Organisation.today(), LeavingReason.BY_CHOICE));
    String withdrawn = by.get(() -> exports.make(person.publicId()));
    String token = by.get(() -> exports.make(person.publicId()));
    assertThat(exports.find(withdrawn)).isEmpty();
    assertThat(exports.find(token)).isPresent();
    assertThat(by.get(() -> exports.goodUntil(person.publicId()))).isPresent();
    Map<String, String> files = unzipped(exports.take(token));
    assertThat(files.keySet()).containsExactlyInAnyOrder("index.html", "data.json", "schema.json");
    assertThat(files.get("index.html"))
        .contains("<h2>Modules completed</h2>", "Peer support worker");
    assertThat(files.get("data.json"))
        .contains("\"completions\"", "\"positions\"", "\"roles\"", "\"given\":\"Test\"");
    assertThat(exports.find(token)).isEmpty();
    assertRefused(Kind.CONFLICT, "account.error.exportOver", () -> exports.take(token));
    assertRefused(Kind.CONFLICT, "account.error.exportOver", () -> exports.take("no such token"));
    assertRefused(Kind.CONFLICT, "account.error.exportOver", () -> exports.take(null));
  }

  @Test
  void oneTakesOnesOwnNotesWithOnesPasswordAndNobodyElseDoes() throws IOException {
    APerson person = APerson.peer();
    APerson other = APerson.peer();
    account(person);
    note(person, "Mine: the blue door");
    note(other, "Theirs: the red door");
    As by = APerson.coordinator().signedIn();
    by.run(() -> people.leave(person.publicId(), Organisation.today(), LeavingReason.BY_CHOICE));
    // whoever hands the link over could also use it
    assertThat(unzipped(exports.take(by.get(() -> exports.make(person.publicId())))).values())
        .noneMatch(text -> text.contains("the blue door"));
    String token = by.get(() -> exports.make(person.publicId()));
    for (String guess : new String[] {"a wrong guess", "", null}) {
      ExportTaken refused = exports.takeWithNotes(token, guess);
      assertThat(refused.outcome()).isEqualTo(SignInResult.Outcome.REFUSED);
      assertThat(refused.file()).isEmpty();
    }
    ExportTaken taken = exports.takeWithNotes(token, PASSWORD);
    Map<String, String> files = unzipped(taken.file());
    assertThat(List.of(files.get("index.html"), files.get("data.json")))
        .allSatisfy(
            text -> assertThat(text).contains("the blue door").doesNotContain("the red door"));
    assertRefused(
        Kind.CONFLICT, "account.error.exportOver", () -> exports.takeWithNotes(token, PASSWORD));
  }

  @Test
  void whatCannotBeOpenedNowIsSaidAndTakenOnceItCan() throws IOException {
    APerson person = APerson.peer();
    account(person);
    note(person, "Mine: the blue door");
    Mailing.off(); // else a link to an account that has been used goes by mail alone
    As admin = APerson.administrator().signedIn();
    String handed = admin.get(() -> links.make(person.publicId()));
    links.setPassword(handed, "not the one they chose");
    admin.run(() -> people.leave(person.publicId(), Organisation.today(), LeavingReason.BY_CHOICE));
    String token = admin.get(() -> exports.make(person.publicId()));
    ExportTaken without = exports.takeWithNotes(token, "not the one they chose");
    assertThat(without.outcome()).isEqualTo(SignInResult.Outcome.WELCOME);
    assertThat(unzipped(without.file()).get("index.html"))
        .contains("cannot be opened now", "<h2>Modules completed</h2>")
        .doesNotContain("the blue door");
    assertThat(exports.find(token)).isPresent();
    ExportTaken whole = exports.takeWithNotes(token, PASSWORD);
    assertThat(unzipped(whole.file()).get("index.html")).contains("the blue door");
    assertThat(exports.find(token)).isEmpty();
  }

  @Test
  void guessesAtThePasswordAreSlowed() {
    APerson person = APerson.peer();
    account(person);
    As by = APerson.coordinator().signedIn();
    by.run(() -> people.leave(person.publicId(), Organisation.today(), LeavingReason.BY_CHOICE));
    String token = by.get(() -> exports.make(person.publicId()));
    for (int i = 0; i < 5; i++) {
      exports.takeWithNotes(token, "guess " + i);
    }
    assertThat(exports.takeWithNotes(token, PASSWORD).outcome())
        .isEqualTo(SignInResult.Outcome.WAIT);
    assertThat(exports.find(token)).isPresent();
  }

  private void note(APerson person, String text) {
    JournalPlace place = new JournalPlace("P01", "not-yours", JournalPlace.NOTE);
    person
        .signedIn()
        .get(() -> journals.save(new SaveJournalEntry(place, "12345678", "12345678", 0, text)));
  }

  @Test
  void onlyWhoMayArrangeThemHandsOutALink() {
    APerson admin = APerson.administrator();
    As coordinator = APerson.coordinator().signedIn();
    assertNotFound(() -> coordinator.run(() -> exports.make(admin.publicId())));
    assertNotFound(
        () ->
            coordinator.run(
                () ->
                    people.leave(admin.publicId(), Organisation.today(), LeavingReason.BY_CHOICE)));
    As peer = APerson.peer().signedIn();
    assertThatThrownBy(() -> peer.run(() -> exports.make(admin.publicId())))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> peer.run(() -> exports.goodUntil(admin.publicId())))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(
            () ->
                peer.run(
                    () ->
                        people.leave(
                            admin.publicId(), Organisation.today(), LeavingReason.BY_CHOICE)))
        .isInstanceOf(EJBAccessException.class);
  }

  /**
   * One or two for each feature that keeps something about people: its table in the file, and what
   * ends when they leave. Access, consents, what was asked, voted and wished, and what somebody
   * brings along brought the last fifteen.
   */
  @Test
  void theFileIsMadeInAFixedNumberOfStatements() {
    As by = APerson.coordinator().signedIn();
    assertThat(
            Database.statements(
                () -> {
                  APerson person = APerson.peer();
                  by.run(
                      () ->
                          people.leave(
                              person.publicId(), Organisation.today(), LeavingReason.BY_CHOICE));
                  String token = by.get(() -> exports.make(person.publicId()));
                  exports.take(token);
                }))
        .isLessThanOrEqualTo(79);
  }

  private static Map<String, String> unzipped(byte[] file) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
