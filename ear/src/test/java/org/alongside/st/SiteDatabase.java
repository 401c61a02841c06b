package org.alongside.st;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What a journey needs from the site's database: what happened meanwhile, and what was kept. */
final class SiteDatabase {
  private SiteDatabase() {}

  static void execute(Site site, String sql, String... values) {
    try (Connection connection = connect(site);
        PreparedStatement statement = prepare(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first cell of the first row. */
  static String text(Site site, String sql, String... values) {
    try (Connection connection = connect(site);
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet found = statement.executeQuery()) {
      found.next();
      return found.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, String... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
    return statement;
  }

  private static Connection connect(Site site) throws SQLException {
    return DriverManager.getConnection(
        site.instance().databaseUrl(),
        site.instance().databaseUser(),
        site.instance().databasePassword());
  }
}
