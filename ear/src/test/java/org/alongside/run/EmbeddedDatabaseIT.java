package org.alongside.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

  @TempDir Path temporary;

  @Test
  void keepsWhatWasCommittedThroughAKill() throws Exception {
    Path data = temporary.resolve("with a space");
    EmbeddedDatabase first = EmbeddedDatabase.start(data);
    try {
      run(first, "CREATE TABLE kept (word VARCHAR(20))");
      run(first, "INSERT INTO kept VALUES ('committed')");
    } finally {
      first.process().destroyForcibly();
      first.process().onExit().get(60, TimeUnit.SECONDS);
      first.close();
    }
    try (EmbeddedDatabase second = EmbeddedDatabase.start(data)) {
      assertThat(ask(second, "SELECT word FROM kept")).isEqualTo("committed");
    }
  }

  @Test
  void isClosedToWhoHasNoPasswordAndSpeaksTheSchemasCollation() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(temporary.resolve("data"))) {
      for (String user : new String[] {"root", "", database.user()}) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, ""))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("Access denied");
      }
      assertThatThrownBy(() -> run(database, "CREATE DATABASE other"))
          .isInstanceOf(SQLException.class);
      run(database, "CREATE TABLE a (b VARCHAR(9)) CHARACTER SET utf8mb4");
      assertThat(
              ask(
                  database,
                  "SELECT collation_name FROM information_schema.columns WHERE table_name = 'a'"))
          .isEqualTo("utf8mb4_unicode_520_ci");
    }
  }

  @Test
  void isOneToAFolder() {
    Path data = temporary.resolve("data");
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
      assertThat(database.process().isAlive()).isTrue();
      assertThatThrownBy(() -> EmbeddedDatabase.start(data))
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining("already running");
    }
  }

  private static void run(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
