package org.alongside.bench;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fills the database: as many persons as are asked for, in bulk, each with what the boundaries
 * would have written of them. What is said of one is copied from somebody of the demonstration.
 */
final class Seed {
  /** Those who are measured; everybody else comes after them. */
  static final int CREW = 512;

  /** At the standard cost of the settings, so that nobody's is made anew. */
  private static final Argon2Function COST =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  private static final int STEP = 20_000;
  private static final Duration COUNTED = Duration.ofMinutes(20);
  private static final String TABLES =
      "person, account, role_grant, team, team_member, team_site, reporting_line, message, training_plan, plan_item, enrolment,"
          + " unit_progress, completion, completion_validity, attempt, answer, mentorship, mentor_line, mentoring_meeting, standing, standing_total";

  private final Database database;
  private final Map<String, String> known = new LinkedHashMap<>();
  private int made;

  private Seed(Database database) {
    this.database = database;
  }

  /**
   * Prepares a database that holds the demonstration and nothing else.
   *
   * @param most the most persons that will be asked for
   */
  static Seed begin(Database database, int most) throws SQLException, IOException {
    Seed seed = new Seed(database);
    try (Connection connection = database.connect()) {
      seed.known.put("person", "(SELECT MAX(id) FROM person)");
      seed.known.put("team", "(SELECT MAX(id) FROM team)");
      for (Map.Entry<String, String> one : seed.known.entrySet()) {
        one.setValue(text(connection, "SELECT " + one.getValue()));
      }
      String hash = Password.hash(Crew.PASSWORD).addRandomSalt(16).with(COST).getResult();
      seed.known.put("hash", "'" + hash + "'");
      seed.run(connection, "begin", Map.of("most", String.valueOf(Math.max(most + CREW, 20_000))));
    }
    return seed;
  }

  /** Public id of the team of 300. */
  String team() throws SQLException {
    try (Connection connection = database.connect()) {
      return text(connection, "SELECT public_id FROM team WHERE name = 'Bench team 1'");
    }
  }

  /** Adds whoever is missing so that there are so many beside those who are measured. */
  void persons(int many) throws SQLException, IOException, InterruptedException {
    try (Connection connection = database.connect()) {
      boolean first = made == 0;
      while (made < many + CREW) {
        int to = Math.min(many + CREW, made + STEP);
        run(
            connection,
            "people",
            Map.of("from", String.valueOf(made + 1), "to", String.valueOf(to)));
        made = to;
        if (first) {
          run(connection, "module", Map.of());
          first = false;
        }
      }
      awaitCounted(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("ANALYZE TABLE " + TABLES);
      }
    }
  }

  /** Makes the attempts that wait to be handed in. */
  void attempts(Plan plan) throws SQLException, IOException {
    try (Connection connection = database.connect()) {
      for (int i = 0; i < Who.LEARNER.people(); i++) {
        run(
            connection,
            "attempts",
            Map.of(
                "label",
                "'" + plan.persons() + "'",
                "n",
                String.valueOf(Who.LEARNER.first() + i),
                "first",
                "COALESCE((SELECT MAX(number) FROM attempt), 0)",
                "many",
                String.valueOf(Waiting.many(plan, i))));
      }
    }
  }

  /** The program counts them for the view of the organisation, a few hundred at a time. */
  private static void awaitCounted(Connection connection) throws SQLException {
    Patience.until(
        () -> text(connection, "SELECT MIN(id) FROM standing_touched") == null,
        COUNTED,
        "The organisation is not counted yet");
  }

  private void run(Connection connection, String script, Map<String, String> values)
      throws SQLException, IOException {
    Map<String, String> all = new LinkedHashMap<>(known);
    all.putAll(values);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> one : all.entrySet()) {
        statement.execute("SET @" + one.getKey() + " = " + one.getValue());
      }
      for (String sql : read(script).replaceAll("(?m)^--.*$", "").split(";\\s*(\\R|$)")) {
        if (!sql.isBlank()) {
          statement.execute(sql.strip());
        }
      }
      connection.commit();
    }
    connection.setAutoCommit(true);
  }

  private static String read(String script) throws IOException {
    try (InputStream in = Seed.class.getResourceAsStream(script + ".sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
