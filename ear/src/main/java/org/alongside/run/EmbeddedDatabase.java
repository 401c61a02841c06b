package org.alongside.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A MariaDB of one's own in a folder: on 127.0.0.1 only, with generated passwords, durable. What
 * was committed is there again after any kill. {@link #close} ends it.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  static final String NAME = "database";
  private static final String PORT_FILE = "database-port";
  private static final long LOG_BYTES = 5L << 20;
  private static final Duration START = Duration.ofSeconds(120);
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final DataFolder folder;
  private final Children children;
  private final String password;
  private final String rootPassword;
  private int port;
  private Process process;
  private boolean ownsFolder;

  private EmbeddedDatabase(DataFolder folder, Children children) throws IOException {
    this.folder = folder;
    this.children = children;
    this.rootPassword = folder.secret("database-root");
    this.password = folder.secret("database-user");
  }

  /**
   * Starts the database of a folder and waits until it answers, ending first what a killed run left
   * behind. Seconds the first time, then less than one.
   *
   * @throws LaunchException in one sentence
   */
  public static EmbeddedDatabase start(Path dataDir) {
    DataFolder folder = DataFolder.open(dataDir);
    try {
      StaleProcesses.end(folder, line -> {});
      EmbeddedDatabase database = start(folder, new Children(folder), line -> {});
      database.ownsFolder = true;
      return database;
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw LaunchException.of(e);
    }
  }

  static EmbeddedDatabase start(DataFolder folder, Children children, Consumer<String> say)
      throws IOException {
    EmbeddedDatabase database = new EmbeddedDatabase(folder, children);
    DatabaseBinaries binaries = DatabaseBinaries.unpacked(folder.dir(), say);
    DataFolder.deleteTree(DatabaseSetup.temporary(folder));
    DataFolder.createPrivately(DatabaseSetup.temporary(folder));
    if (!Files.isDirectory(folder.database())) {
      say.accept("Making a new database");
      database.create(binaries);
    }
    database.launch(binaries);
    return database;
  }

  /** Makes the system tables beside the final place and renames: a half-made one is never used. */
  private void create(DatabaseBinaries binaries) throws IOException {
    Path half = folder.dir().resolve("db.new");
    DataFolder.deleteTree(half);
    DataFolder.createPrivately(half);
    Path sql = folder.run().resolve("bootstrap.sql");
    DatabaseSetup.writeBootstrap(binaries, sql);
    File log = folder.run().resolve("bootstrap.log").toFile();
    String name = NAME + "-setup";
    List<String> command = DatabaseSetup.bootstrap(binaries, half, folder);
    Process setup =
        children.start(name, builder(binaries, command, log), "--datadir=" + half, sql.toFile());
    int exit = waitFor(setup);
    children.end(name, Duration.ZERO);
    if (exit != 0) {
      throw failed("could not be made", log.toPath());
    }
    Files.delete(sql);
    Files.move(half, folder.database());
  }

  private static int waitFor(Process setup) {
    try {
      return setup.waitFor(START.toSeconds(), TimeUnit.SECONDS) ? setup.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted while the database was being made.", e);
    }
  }

  private void launch(DatabaseBinaries binaries) throws IOException {
    Files.deleteIfExists(folder.run().resolve(DatabaseSetup.PID_FILE));
    DataFolder.rotate(DatabaseSetup.log(folder), LOG_BYTES);
    Path init = folder.run().resolve("init.sql");
    DataFolder.writePrivately(init, DatabaseSetup.init(rootPassword, password));
    try {
      port = Ports.free();
      List<String> command = DatabaseSetup.run(binaries, port, init, folder);
      File output = folder.run().resolve("database.out").toFile();
      process =
          children.start(NAME, builder(binaries, command, output), DatabaseSetup.mark(folder));
      awaitAnswer();
      DataFolder.writePrivately(folder.run().resolve(PORT_FILE), Integer.toString(port));
    } finally {
      Files.deleteIfExists(init);
    }
  }

  /**
   * One of MariaDB's own programs, such as mariadb-dump, with what it needs to run.
   *
   * @param dataDir a data folder, for where they cannot be unpacked for all
   */
  public static ProcessBuilder program(Path dataDir, String name, String... arguments)
      throws IOException {
    DatabaseBinaries binaries = DatabaseBinaries.unpacked(dataDir, line -> {});
    List<String> command = new ArrayList<>();
    // for Windows they are packed under their older names
    String file =
        DatabaseBinaries.WINDOWS
            ? name.replace("mariadb-", "mysql").replace("mariadb", "mysql") + ".exe"
            : name;
    command.add(binaries.home().resolve("bin").resolve(file).toString());
    command.addAll(List.of(arguments));
    return withLibraries(binaries, new ProcessBuilder(command));
  }

  private static ProcessBuilder builder(DatabaseBinaries binaries, List<String> command, File log) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(binaries.home().toFile()).redirectErrorStream(true).redirectOutput(log);
    return withLibraries(binaries, builder);
  }

  private static ProcessBuilder withLibraries(DatabaseBinaries binaries, ProcessBuilder builder) {
    String libraries = binaries.libraries().toString();
    builder.environment().put("LD_LIBRARY_PATH", libraries);
    builder.environment().put("DYLD_FALLBACK_LIBRARY_PATH", libraries);
    return builder;
  }

  private void awaitAnswer() {
    long deadline = System.nanoTime() + START.toNanos();
    while (!answers()) {
      if (children.closed()) {
        throw new LaunchException("Alongside is being stopped.");
      }
      if (!process.isAlive()) {
        throw failed("ended while starting", DatabaseSetup.log(folder));
      }
      if (System.nanoTime() > deadline) {
        children.end(NAME, GRACE);
        throw failed("did not start within 120 seconds", DatabaseSetup.log(folder));
      }
      Pause.ofMillis(50);
    }
  }

  private boolean answers() {
    if (!Ports.answers(port)) {
      return false;
    }
    try (Connection connection = connect(DatabaseSetup.USER, password)) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  private Connection connect(String user, String secret) throws SQLException {
    System.setProperty("com.mysql.cj.disableAbandonedConnectionCleanup", "true");
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", secret);
    properties.setProperty("connectTimeout", "2000");
    properties.setProperty("socketTimeout", "10000");
    return new com.mysql.cj.jdbc.Driver().connect(jdbcUrl(), properties);
  }

  private static LaunchException failed(String what, Path log) {
    String last = "";
    try {
      last =
          Files.readAllLines(log).stream()
              .filter(line -> line.contains("ERROR") || line.contains("error while loading"))
              .reduce((a, b) -> b.contains("Aborting") ? a : b)
              .map(line -> " (" + line.strip() + ")")
              .orElse("");
    } catch (IOException e) {
      // the log's name has to do
    }
    return new LaunchException("The database " + what + last + "; its log is " + log + ".");
  }

  /** Where it is reached, for Connector/J. */
  public String jdbcUrl() {
    return "jdbc:mysql://"
        + Ports.HOST
        + ":"
        + port
        + "/"
        + DatabaseSetup.SCHEMA
        + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
  }

  /** The ordinary user, who owns the schema and nothing else. */
  public String user() {
    return DatabaseSetup.USER;
  }

  /** That user's password; it lives as long as the folder. */
  public String password() {
    return password;
  }

  /** The running server. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Ends it in good order; what is committed stays. */
  @Override
  public void close() {
    if (DatabaseBinaries.WINDOWS && process.isAlive()) {
      shutdown(); // Windows knows no polite signal
    }
    children.end(NAME, GRACE);
    if (ownsFolder) {
      folder.close();
    }
  }

  private void shutdown() {
    try (Connection connection = connect("root", rootPassword);
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
      process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS);
    } catch (SQLException e) {
      // it will be ended by force, and repairs itself at the next start
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
