package org.alongside.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the embedded MariaDB is set up and started: its options and its SQL.
 *
 * <p>lower_case_table_names stays each platform's default, which on Linux is the strict one of
 * production MySQL; the schema's names are lower case, so all platforms behave alike.
 */
final class DatabaseSetup {

  static final String SCHEMA = "alongside";
  static final String USER = "alongside";
  static final String PID_FILE = "mariadbd.pid";
  private static final String COLLATION = "utf8mb4_unicode_520_ci";

  private DatabaseSetup() {}

  /** The argument by which the database of this folder is known. */
  static String mark(DataFolder folder) {
    return "--datadir=" + folder.database();
  }

  static Path log(DataFolder folder) {
    return folder.database().resolve("error.log");
  }

  static Path temporary(DataFolder folder) {
    return folder.dir().resolve("tmp");
  }

  /** Options that making the system tables and running share. */
  private static List<String> common(DatabaseBinaries binaries, Path data, DataFolder folder) {
    List<String> options =
        new ArrayList<>(
            List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--basedir=" + binaries.home(),
                "--lc-messages-dir=" + binaries.share(),
                "--tmpdir=" + temporary(folder),
                "--skip-ssl",
                "--skip-log-bin",
                "--log-warnings=1",
                "--innodb-log-file-size=48M"));
    if (System.getProperty("user.name", "").equals("root")) {
      options.add("--user=root");
    }
    return options;
  }

  /** Makes the system tables in a new folder; quick rather than durable, as it may be repeated. */
  static List<String> bootstrap(DatabaseBinaries binaries, Path data, DataFolder folder) {
    List<String> options = common(binaries, data, folder);
    options.addAll(
        List.of(
            "--bootstrap",
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-buffer-pool-size=64M",
            "--max-allowed-packet=8M"));
    return options;
  }

  static List<String> run(DatabaseBinaries binaries, int port, Path init, DataFolder folder) {
    List<String> options = common(binaries, folder.database(), folder);
    options.addAll(
        List.of(
            "--bind-address=" + Ports.HOST,
            "--port=" + port,
            "--skip-name-resolve",
            "--pid-file=" + folder.run().resolve(PID_FILE),
            "--log-error=" + log(folder),
            "--init-file=" + init,
            "--character-set-server=utf8mb4",
            "--collation-server=" + COLLATION,
            "--character-set-collations=utf8mb4=" + COLLATION,
            // MySQL 8.4's own, so that what runs here runs there
            "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
            "--default-time-zone=+00:00",
            "--innodb-buffer-pool-size=256M",
            "--innodb-flush-log-at-trx-commit=1",
            "--max-allowed-packet=64M",
            "--max-connections=100",
            "--local-infile=0"));
    if (!DatabaseBinaries.WINDOWS) {
      options.add("--socket="); // none: its path could be too long, and nobody uses it
    }
    return options;
  }

  /** The system tables' scripts in the order of mariadb-install-db, without help texts. */
  static void writeBootstrap(DatabaseBinaries binaries, Path file) throws IOException {
    StringBuilder sql =
        new StringBuilder("create database mysql;\nuse mysql;\nSET @auth_root_socket=NULL;\n");
    for (String script :
        List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql")) {
      Path path = binaries.share().resolve(script);
      sql.append(Files.readString(path, StandardCharsets.UTF_8)).append('\n');
    }
    DataFolder.writePrivately(file, sql.toString());
  }

  /** What each start makes sure of: the schema, root with a password, an ordinary user. */
  static String init(String rootPassword, String userPassword) {
    String root = "'root'@'" + Ports.HOST + "'";
    String user = "'" + USER + "'@'" + Ports.HOST + "'";
    return String.join(
        "\n",
        "CREATE DATABASE IF NOT EXISTS "
            + SCHEMA
            + " CHARACTER SET utf8mb4 COLLATE "
            + COLLATION
            + ";",
        "DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> '"
            + Ports.HOST
            + "');",
        "DELETE FROM mysql.proxies_priv;",
        "FLUSH PRIVILEGES;",
        "ALTER USER " + root + " IDENTIFIED BY '" + rootPassword + "';",
        "CREATE USER IF NOT EXISTS " + user + " IDENTIFIED BY '" + userPassword + "';",
        "ALTER USER " + user + " IDENTIFIED BY '" + userPassword + "';",
        "GRANT ALL PRIVILEGES ON " + SCHEMA + ".* TO " + user + ";",
        "");
  }
}
