package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.alongside.run.EmbeddedDatabase;

/**
 * A dump of a running site's database, as README says to take one, and what stood in the database
 * at the moment of which it is: how many rows each table had, and a sum over all that was in them.
 *
 * @param file the dump
 * @param tables by table: rows and sum
 */
record Dump(Path file, Map<String, String> tables) {
  private static final String USER = "alongside";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /**
   * Takes one while people write. They are held for the moment in which the dump and the sums begin
   * to look, so that both see the same; the sums and nearly all of the dump are made while they go
   * on. (Who takes a dump for real holds nobody.)
   *
   * @param data the site's data folder
   * @param meanwhile is done once they go on again
   */
  static Dump take(Path data, Path file, Runnable meanwhile)
      throws IOException, SQLException, InterruptedException {
    Files.deleteIfExists(file);
    Process dump;
    try (Connection snapshot = connect(data)) {
      try (Connection root = connect(data, "root", "database-root");
          Statement hold = root.createStatement();
          Statement look = snapshot.createStatement()) {
        hold.execute("FLUSH TABLES WITH READ LOCK");
        look.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        look.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
        dump = begin(data, file);
        awaitFirstTable(dump, file);
        hold.execute("UNLOCK TABLES");
      }
      meanwhile.run();
      Map<String, String> tables = sums(snapshot);
      assertThat(dump.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(dump.exitValue()).isZero();
      return new Dump(file, tables);
    }
  }

  private static Process begin(Path data, Path file) throws IOException {
    ProcessBuilder program =
        EmbeddedDatabase.program(
            data,
            "mariadb-dump",
            "--no-defaults",
            "--host=127.0.0.1",
            "--port=" + port(data),
            "--protocol=tcp",
            "--skip-ssl",
            "--user=" + USER,
            "--single-transaction",
            "--quick",
            "--hex-blob",
            "--no-tablespaces",
            "--default-character-set=utf8mb4",
            "--result-file=" + file,
            "alongside");
    program.environment().put("MYSQL_PWD", secret(data, "database-user"));
    return program
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Its transaction begins before it writes the first table down. */
  private static void awaitFirstTable(Process dump, Path file) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(file)
        || !Files.readString(file, StandardCharsets.ISO_8859_1).contains("CREATE TABLE")) {
      if (System.nanoTime() > end || !dump.isAlive() && dump.exitValue() != 0) {
        throw new AssertionError("The dump does not begin");
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  /** Puts it into the database of an empty data folder. */
  void restore(Path data, EmbeddedDatabase database) throws IOException, InterruptedException {
    ProcessBuilder program =
        EmbeddedDatabase.program(
            data,
            "mariadb",
            "--no-defaults",
            "--host=127.0.0.1",
            "--port=" + port(data),
            "--protocol=tcp",
            "--skip-ssl",
            "--user=" + USER,
            "--default-character-set=utf8mb4",
            "alongside");
    program.environment().put("MYSQL_PWD", database.password());
    Path said = file.resolveSibling(file.getFileName() + ".out");
    Process restore =
        program
            .redirectErrorStream(true)
            .redirectInput(file.toFile())
            .redirectOutput(said.toFile())
            .start();
    assertThat(restore.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(restore.exitValue()).as(Files.readString(said)).isZero();
  }

  /** By table: how many rows it has, and a sum over every value in them. */
  static Map<String, String> sums(Connection connection) throws SQLException {
    Map<String, String> sums = new TreeMap<>();
    for (Map.Entry<String, List<String>> table : columns(connection).entrySet()) {
      StringBuilder row = new StringBuilder("CONCAT_WS(0x1F");
      table
          .getValue()
          .forEach(c -> row.append(", IFNULL(CAST(`%s` AS BINARY), 0x00)".formatted(c)));
      String query =
          "SELECT COUNT(*), COALESCE(SUM(CRC32(%s)), 0) FROM `%s`"
              .formatted(row.append(')'), table.getKey());
      try (Statement run = connection.createStatement();
          ResultSet found = run.executeQuery(query)) {
        found.next();
        sums.put(table.getKey(), found.getString(1) + " rows, " + found.getString(2));
      }
    }
    return sums;
  }

  private static Map<String, List<String>> columns(Connection connection) throws SQLException {
    Map<String, List<String>> columns = new TreeMap<>();
    try (Statement run = connection.createStatement();
        ResultSet found =
            run.executeQuery(
                """
                SELECT c.table_name, c.column_name FROM information_schema.columns c
                JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
                WHERE c.table_schema = 'alongside' AND t.table_type = 'BASE TABLE'
                ORDER BY c.table_name, c.ordinal_position
                """)) {
      while (found.next()) {
        columns.computeIfAbsent(found.getString(1), t -> new ArrayList<>()).add(found.getString(2));
      }
    }
    return columns;
  }

  private static String secret(Path data, String name) throws IOException {
    return Files.readString(data.resolve("secrets").resolve(name)).strip();
  }

  private static String port(Path data) throws IOException {
    return Files.readString(data.resolve("run").resolve("database-port")).strip();
  }

  /** To the database that runs in a data folder, as the site's own user. */
  static Connection connect(Path data) throws IOException, SQLException {
    return connect(data, USER, "database-user");
  }

  static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  private static Connection connect(Path data, String user, String secret)
      throws IOException, SQLException {
    return DriverManager.getConnection(
        "jdbc:mysql://127.0.0.1:"
            + port(data)
            + "/alongside?sslMode=DISABLED&allowPublicKeyRetrieval=true",
        user,
        secret(data, secret));
  }
}
