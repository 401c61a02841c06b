package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.alongside.run.EmbeddedDatabase;
import org.alongside.run.Instance;

/**
 * What a dump brings back on an empty system, with what is kept beside the dumps: the site's key,
 * and the list of destroyed keys, which by then names one more than the dump knows.
 */
final class RestoredSite {
  /** Somebody who wrote a note, and is erased after the dump was taken. */
  static final String ERASED = "analyst";

  /** Somebody else who wrote one. */
  static final String STAYS = "convenor";

  private static final String NOTE = "Ask about the ride home.";
  private static final String NOTES = "/api/v1/modules/W2/units/check/notes";
  private static final Path DATA = Path.of(System.getProperty("alongside.target"), "restored-data");

  private RestoredSite() {}

  /** Both write a note. */
  static void write(String site) throws IOException, InterruptedException {
    for (String who : new String[] {ERASED, STAYS}) {
      String body =
          "{\"saveId\":\"%s\",\"tab\":\"tab-0001\",\"seen\":0,\"text\":\"%s\"}"
              .formatted(java.util.UUID.randomUUID(), NOTE);
      int status = ApiSession.open(site, who).send("PUT", NOTES + "/note", body).statusCode();
      assertThat(status).isEqualTo(200);
    }
  }

  /**
   * Restores and compares.
   *
   * @param before the data folder of the site that was dumped
   * @param confirmed ids of the saves that were answered before the dump began
   */
  static void isWhatTheDumpSaw(Dump dump, Path before, Set<String> confirmed)
      throws IOException, InterruptedException, SQLException {
    Site.forget(DATA);
    String destroyed;
    try (EmbeddedDatabase database = EmbeddedDatabase.start(DATA)) {
      dump.restore(DATA, database);
      try (Connection connection = Dump.connect(database)) {
        assertThat(Dump.sums(connection)).isEqualTo(dump.tables()).hasSizeGreaterThan(100);
        assertThat(saves(connection)).containsAll(confirmed);
        destroyed = key(connection, ERASED);
        assertThat(destroyed).isNotNull();
        keepBeside(before, destroyed);
      }
    }
    try (Instance again = Site.again(DATA, true)) {
      Site.waitReady(again);
      assertThat(notes(again, STAYS)).contains(NOTE);
      assertThat(notes(again, ERASED)).doesNotContain(NOTE);
      try (Connection connection = Dump.connect(DATA)) {
        // who looks at their notes again gets a new key
        assertThat(key(connection, ERASED)).as("destroyed again").isNotEqualTo(destroyed);
        assertThat(key(connection, STAYS)).isNotNull();
      }
    }
  }

  private static void keepBeside(Path before, String destroyed) throws IOException {
    Path key = DATA.resolve("secrets").resolve("site-key");
    Files.copy(before.resolve("secrets").resolve("site-key"), key);
    Path list = DATA.resolve("journal").resolve("destroyed-keys");
    Files.createDirectories(list.getParent());
    Files.writeString(list, destroyed + "\n");
  }

  private static String notes(Instance site, String who) throws IOException, InterruptedException {
    var answer = ApiSession.open(site.address(), who).send("GET", NOTES, "");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static String key(Connection connection, String who) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT k.key_id FROM journal_key k JOIN account a ON a.person_id = k.person_id WHERE a.email = ?")) {
      query.setString(1, who + "@demo.example");
      try (ResultSet found = query.executeQuery()) {
        return found.next() ? found.getString(1) : null;
      }
    }
  }

  private static Set<String> saves(Connection connection) throws SQLException {
    Set<String> saves = new HashSet<>();
    try (PreparedStatement query = connection.prepareStatement("SELECT save_id FROM answer_save");
        ResultSet found = query.executeQuery()) {
      while (found.next()) {
        saves.add(found.getString(1));
      }
    }
    return saves;
  }
}
