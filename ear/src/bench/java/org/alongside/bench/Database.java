package org.alongside.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.alongside.demonstration.Stage;
import org.alongside.run.Instance;

/** The instance's database, which lives as long as the bench. */
final class Database {
  private final String url;
  private final String user;
  private final String password;

  private Database(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  static Database of(Instance instance) {
    return new Database(
        instance.databaseUrl() + "&useServerPrepStmts=true",
        instance.databaseUser(),
        instance.databasePassword());
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Whether all of the demonstration is written, from which the seed copies. */
  boolean isSeedable() throws SQLException {
    try (Connection connection = connect();
        PreparedStatement query =
            connection.prepareStatement("SELECT COUNT(*) FROM demonstration_stage")) {
      return count(query) >= Stage.values().length;
    }
  }

  /** How many saves of these attempts are stored. */
  long savesOf(List<String> attempts) throws SQLException {
    long count = 0;
    try (Connection connection = connect();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT COUNT(*) FROM answer_save s JOIN attempt a ON a.id = s.attempt_id"
                    + " WHERE a.public_id = ?")) {
      for (String attempt : attempts) {
        query.setString(1, attempt);
        count += count(query);
      }
    }
    return count;
  }

  /** How many attempts of the generated module were handed in. */
  long submitted() throws SQLException {
    try (Connection connection = connect();
        PreparedStatement query =
            connection.prepareStatement(
                """
                SELECT COUNT(*) FROM attempt a JOIN unit u ON u.id = a.unit_id
                JOIN module m ON m.current_version_id = u.version_id WHERE m.code = 'GEN' AND a.state = 'SUBMITTED'
                """)) {
      return count(query);
    }
  }

  private static long count(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
