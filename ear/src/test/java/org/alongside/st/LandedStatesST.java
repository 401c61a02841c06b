package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.alongside.run.EmbeddedDatabase;
import org.alongside.run.Instance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an older version wrote, this one starts on. The folder {@code landed} keeps a dump of the
 * demonstration as landed versions left it, named after their last migrations: the oldest, and the
 * latest.
 */
@StartsSites
class LandedStatesST {
  /** What was earned or given, in columns that every version has had. */
  private static final List<String> KEPT =
      List.of(
          "SELECT person_id, completed_at FROM completion ORDER BY id",
          "SELECT given_name, family_name FROM person ORDER BY id",
          "SELECT email, password_hash FROM account ORDER BY person_id",
          "SELECT public_id, submitted_at FROM attempt ORDER BY id",
          "SELECT attempt_id, value FROM answer ORDER BY attempt_id, question");

  static Stream<String> dumps() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of(System.getProperty("alongside.target"), "test-classes", "landed"))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void isStartedOnAndKept(String dump) throws IOException, SQLException {
    Path data = Path.of(System.getProperty("alongside.target"), "landed-data");
    Site.forget(data);
    List<List<String>> before;
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
      restore(dump, database);
      before = kept(database.jdbcUrl(), database.user(), database.password());
    }
    // only the newest state also gets the stages of the demonstration that came since: they take
    // long
    boolean newest = dump.equals(dumps().reduce((older, newer) -> newer).orElseThrow());
    try (Instance instance = Site.again(data, newest)) {
      Site.waitReady(instance);
      List<List<String>> after =
          kept(instance.databaseUrl(), instance.databaseUser(), instance.databasePassword());
      for (int i = 0; i < KEPT.size(); i++) {
        // newer stages of the demonstration add theirs, and take nothing away
        assertThat(after.get(i)).as(KEPT.get(i)).containsSubsequence(before.get(i));
      }
      if (newest) {
        whatWasEarnedIsShown(instance);
      }
    }
  }

  private static void whatWasEarnedIsShown(Instance instance) {
    try (Playwright playwright = Playwright.create();
        Browser browser = Browsers.launch(playwright)) {
      Page page = SignInPage.as(instance, browser.newPage(), "mentor");
      page.navigate(instance.address() + "/learning/transcript");
      assertThat(page.locator("main")).containsText("Alignment and difference");
    }
  }

  private static void restore(String dump, EmbeddedDatabase database)
      throws IOException, SQLException {
    try (InputStream file = LandedStatesST.class.getResourceAsStream("/landed/" + dump);
        GZIPInputStream text = new GZIPInputStream(file);
        Connection connection = connect(database.jdbcUrl(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      String[] statements = new String(text.readAllBytes(), StandardCharsets.UTF_8).split(";\n");
      for (String one : statements) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
    }
  }

  private static List<List<String>> kept(String url, String user, String password)
      throws SQLException {
    List<List<String>> all = new ArrayList<>();
    try (Connection connection = connect(url, user, password);
        Statement statement = connection.createStatement()) {
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

  private static Connection connect(String url, String user, String password) throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }
}
