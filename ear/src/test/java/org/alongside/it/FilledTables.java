package org.alongside.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Rows in any table, found by looking: whatever must be filled is, and refers to nothing that is
 * there. Tables that nobody has thought of yet are filled, too.
 */
final class FilledTables {
  private static final AtomicLong NEXT = new AtomicLong(8_000_000_000L);

  private FilledTables() {}

  /** A column as the database tells it. */
  private record Column(String name, String type, long length, boolean needed) {}

  /**
   * Puts one row in.
   *
   * @param column which refers to {@code person}
   * @param words what stands in every text that has room for it; null: nothing of it
   * @param only the texts that it stands in; empty: all
   */
  static void put(String table, String column, long person, String words, Set<String> only) {
    List<String> names = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (Column one : columns(table)) {
      boolean says =
          words != null
              && isText(one.type())
              && one.length() > words.length()
              && (only.isEmpty() || only.contains(one.name()));
      if (one.name().equals(column)) {
        names.add(one.name());
        values.add(person);
      } else if (says || one.needed()) {
        names.add(one.name());
        values.add(says ? words : filler(one));
      }
    }
    insert(table, names, values);
  }

  private static List<Column> columns(String table) {
    List<Map<String, Object>> rows =
        RawTables.rows(
            """
            SELECT column_name AS c, data_type AS t, COALESCE(character_maximum_length, 0) AS l,
              is_nullable = 'NO' AND column_default IS NULL AND extra NOT LIKE '%auto_increment%' AS n
            FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?
            """,
            table);
    return rows.stream()
        .map(
            r ->
                new Column(
                    String.valueOf(r.get("c")),
                    String.valueOf(r.get("t")),
                    ((Number) r.get("l")).longValue(),
                    ((Number) r.get("n")).intValue() == 1))
        .toList();
  }

  private static boolean isText(String type) {
    return type.endsWith("char") || type.endsWith("text");
  }

  private static Object filler(Column column) {
    long next = NEXT.incrementAndGet();
    return switch (column.type()) {
      case "date" -> LocalDate.of(2020, 1, 1).plusDays(next % 1000);
      case "datetime", "timestamp" ->
          LocalDateTime.of(2020, 1, 1, 0, 0).plusMinutes(next % 100_000);
      case "bigint" -> next;
      case "int", "smallint", "tinyint", "decimal", "double" -> next % 7;
      default -> isText(column.type()) ? text(next, column.length()) : new byte[] {1, 2};
    };
  }

  private static String text(long next, long most) {
    String text = Long.toString(next, 36);
    return text.substring((int) Math.max(0, text.length() - most));
  }

  /** In place of the one there is, where somebody has one only. */
  private static void insert(String table, List<String> names, List<Object> values) {
    String sql =
        "REPLACE INTO %s (%s) VALUES (%s)"
            .formatted(
                table,
                String.join(", ", names),
                String.join(", ", Collections.nCopies(names.size(), "?")));
    unchecked(sql, values);
  }

  /** Without looking whether what it refers to, or what refers to it, is there. */
  private static void unchecked(String sql, List<Object> values) {
    try (Connection connection = Database.source().getConnection();
        Statement session = connection.createStatement()) {
      session.execute("SET FOREIGN_KEY_CHECKS = 0");
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.size(); i++) {
          statement.setObject(i + 1, values.get(i));
        }
        statement.executeUpdate();
      } finally {
        session.execute("SET FOREIGN_KEY_CHECKS = 1");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Takes out what this test has left in a table without a parent, as others' rows have one. */
  static void forget(String table, String column, long person) {
    unchecked("DELETE FROM " + table + " WHERE " + column + " = ?", List.of(person));
  }
}
