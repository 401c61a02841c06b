package org.alongside.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Tables as whoever holds the database sees them: rows taken out, put back, changed. */
final class RawTables {
  private RawTables() {}

  static List<Map<String, Object>> rows(String sql, Object... parameters) {
    try (Connection connection = source().getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet found = statement.executeQuery()) {
      List<Map<String, Object>> rows = new ArrayList<>();
      while (found.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  static int change(String sql, Object... parameters) {
    try (Connection connection = source().getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Puts rows back that were taken out, as the restoring of a dump does. */
  static void restore(String table, List<Map<String, Object>> rows) {
    for (Map<String, Object> row : rows) {
      String columns = String.join(", ", row.keySet());
      String places = String.join(", ", Collections.nCopies(row.size(), "?"));
      change(
          "INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")",
          row.values().toArray());
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  private static DataSource source() {
    try {
      return InitialContext.doLookup("java:jboss/datasources/AlongsideDS");
    } catch (NamingException e) {
      throw new IllegalStateException(e);
    }
  }
}
