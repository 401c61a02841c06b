package org.alongside.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.alongside.run.Instance;

/**
 * The instance's database, which lives as long as the bench. What a page would not do for a bench
 * is done here: letting more people of the demonstration sign in.
 */
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

  /**
   * Gives everybody of the demonstration the password that some of them share.
   *
   * @return the email addresses of those who learn as staff, in the order in which they came
   */
  List<String> letStaffSignIn() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          UPDATE account a JOIN account known ON known.email = 'staff@demo.example'
          SET a.password_hash = known.password_hash
          WHERE a.demonstration = TRUE AND a.password_hash IS NULL AND a.disabled_at IS NULL
          """);
      List<String> staff = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery(
              """
              SELECT a.email FROM account a
              WHERE a.demonstration = TRUE AND a.email LIKE 'person%' AND EXISTS (
                SELECT 1 FROM role_grant g WHERE g.person_id = a.person_id
                AND g.role <> 'PEER' AND g.from_on <= CURRENT_DATE
                AND (g.ends_on IS NULL OR g.ends_on > CURRENT_DATE))
              ORDER BY a.person_id
              """)) {
        while (rows.next()) {
          staff.add(rows.getString(1));
        }
      }
      return staff;
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
        try (ResultSet row = query.executeQuery()) {
          row.next();
          count += row.getLong(1);
        }
      }
    }
    return count;
  }
}
