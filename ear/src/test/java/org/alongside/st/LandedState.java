package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.alongside.run.EmbeddedDatabase;

/**
 * The demonstration as a landed version left it: a dump in the folder {@code landed}, named after
 * its last migration.
 *
 * @param dump the file's name
 */
record LandedState(String dump) {
  /** What was earned or given, in columns that every version has had. */
  private static final List<String> KEPT =
      List.of(
          "SELECT person_id, completed_at FROM completion ORDER BY id",
          "SELECT given_name, family_name FROM person ORDER BY id",
          "SELECT email, password_hash FROM account ORDER BY person_id",
          "SELECT public_id, submitted_at FROM attempt ORDER BY id",
          "SELECT attempt_id, value FROM answer ORDER BY attempt_id, question");

  /** The oldest first. */
  private static List<LandedState> all() throws IOException {
    Path folder = Path.of(System.getProperty("alongside.target"), "test-classes", "landed");
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().map(LandedState::new).toList();
    }
  }

  static LandedState latest() throws IOException {
    return all().get(all().size() - 1);
  }

  static List<LandedState> earlier() throws IOException {
    return all().subList(0, all().size() - 1);
  }

  /**
   * Puts it into the database of a data folder that is not there yet.
   *
   * @param afterwards statements that are done there, too
   * @return what it keeps, for {@link #isKept}
   */
  List<List<String>> restore(Path data, String... afterwards) throws IOException, SQLException {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data);
        InputStream file = LandedState.class.getResourceAsStream("/landed/" + dump);
        GZIPInputStream text = new GZIPInputStream(file);
        Connection connection = Dump.connect(database);
        Statement statement = connection.createStatement()) {
      for (String one : new String(text.readAllBytes(), StandardCharsets.UTF_8).split(";\n")) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
      for (String one : afterwards) {
        statement.execute(one);
      }
      return kept(connection);
    }
  }

  /** Newer stages of the demonstration add theirs, and take nothing away. */
  static void isKept(List<List<String>> before, Path data) throws IOException, SQLException {
    try (Connection connection = Dump.connect(data)) {
      List<List<String>> after = kept(connection);
      for (int i = 0; i < KEPT.size(); i++) {
        assertThat(after.get(i)).as(KEPT.get(i)).containsSubsequence(before.get(i));
      }
    }
  }

  private static List<List<String>> kept(Connection connection) throws SQLException {
    List<List<String>> all = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      for (String query : KEPT) {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(query)) {
          while (found.next()) {
            rows.add(found.getString(1) + " " + found.getString(2));
          }
        }
        assertThat(rows).as(query).isNotEmpty();
        all.add(rows);
      }
    }
    return all;
  }
}
