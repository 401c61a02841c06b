package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alongside.account.Accounts;
import org.alongside.account.OwnExports;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.tailoring.PlanClaims;
import org.junit.jupiter.api.Test;

/** People take away what is kept about them, and nothing of anybody else. */
class OwnExportsIT extends InServer {
  @EJB private OwnExports exports;
  @EJB private Journals journals;
  @EJB private Accounts accounts;

  private Map<String, String> taken(APerson person) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    person
        .signedIn()
        .run(
            () -> {
              exports.ask();
              exports.take(out);
            });
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private void note(APerson person, String text) {
    JournalPlace place = new JournalPlace("P01", "not-yours", JournalPlace.NOTE);
    person
        .signedIn()
        .get(() -> journals.save(new SaveJournalEntry(place, "12345678", "12345678", 0, text)));
  }

  @Test
  void allOfItIsThereToReadAndForPrograms() throws IOException {
    APerson person = APerson.peer();
    String email = Mailing.open(person, "own");
    APerson other = APerson.peer();
    note(person, "Mine: the blue <door>");
    note(other, "Theirs: the red door");
    Map<String, String> files = taken(person);
    assertThat(files).containsKeys("index.html", "data.json", "schema.json");
    assertThat(files.get("index.html"))
        .contains("<html lang=\"en\">", "the blue &lt;door&gt;", email, "Peer support worker")
        .doesNotContain("the red door", "<script");
    JsonObject data = Json.createReader(new StringReader(files.get("data.json"))).readObject();
    assertThat(data.getString("schema")).isEqualTo("alongside-own-data/1");
    assertThat(data.getJsonArray("notes").getJsonObject(0).getString("text"))
        .isEqualTo("Mine: the blue <door>");
    assertThat(data.keySet())
        .contains(
            "person",
            "roles",
            "account-access",
            "completions",
            "assessment-answers",
            "plan-answers",
            "survey-sheets",
            "mentorships",
            "posts",
            "messages",
            "audit-about",
            "audit-done",
            "privacy-notices",
            "privacy-corrections",
            "stories");
    assertThat(files.values()).noneMatch(text -> text.contains("the red door"));
  }

  @Test
  void inThePersonsLanguage() throws IOException {
    APerson person = APerson.peer();
    Mailing.open(person, "fr");
    person.signedIn().run(() -> accounts.chooseLanguage("fr"));
    assertThat(taken(person).get("index.html"))
        .contains("<html lang=\"fr\">", "Avis que vous avez lus et ce que vous avez permis");
  }

  @Test
  void filesThatWereSentAreInIt() throws IOException {
    APerson person = APerson.peer();
    Mailing.open(person, "files");
    PlanClaims claims = Organisation.boundary(PlanClaims.class);
    As me = person.signedIn();
    me.get(
        () ->
            claims.claim(
                ThingsOfTailoring.training("A course"), "a/proof.pdf", ThingsOfTailoring.PDF));
    assertThat(taken(person).keySet())
        .filteredOn(name -> name.startsWith("files/"))
        .singleElement()
        .asString()
        .matches("files/1/(a_)?proof\\.pdf");
  }

  @Test
  void notMoreOftenThanOneMayAndOnlyOnceForEachTime() throws IOException {
    APerson person = APerson.peer();
    Mailing.open(person, "often");
    As me = person.signedIn();
    assertNotFound(() -> me.run(() -> exports.take(new ByteArrayOutputStream())));
    for (int i = 0; i < OwnExports.MOST_A_DAY; i++) {
      assertThat(me.get(() -> exports.mayTake())).isTrue();
      taken(person);
    }
    assertThat(me.get(() -> exports.mayTake())).isFalse();
    assertRefused(Kind.CONFLICT, "account.error.exportOften", () -> me.run(() -> exports.ask()));
    assertNotFound(() -> me.run(() -> exports.take(new ByteArrayOutputStream())));
    assertThatThrownBy(() -> As.nobody().run(() -> exports.ask()))
        .isInstanceOf(EJBAccessException.class);
  }

  /** One or two for each feature that keeps something about people. */
  @Test
  void isMadeInAFixedNumberOfStatements() {
    APerson person = APerson.peer();
    Mailing.open(person, "count");
    As me = person.signedIn();
    assertThat(
            Database.statements(
                () ->
                    me.run(
                        () -> {
                          exports.ask();
                          exports.take(new ByteArrayOutputStream());
                        })))
        .isLessThanOrEqualTo(75);
  }
}
