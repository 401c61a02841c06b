package org.alongside.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One running Alongside: the database, unless another is named, and the server, with a data folder
 * of their own. {@link #close} ends the server, then the database; it may be called from any thread
 * and at any time.
 */
public final class Instance implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(20);

  private final Options options;
  private final DataFolder folder;
  private final Children children;
  private final WildFly wildfly;
  private final Consumer<String> say;
  private volatile EmbeddedDatabase database;
  private volatile Process server;
  private volatile int port;
  private volatile int management;
  private boolean ended;

  private Instance(Options options, Consumer<String> say) {
    this.options = options;
    this.say = say;
    this.folder = DataFolder.open(options.dataDir());
    this.children = new Children(folder);
    this.wildfly = new WildFly(options.serverHome(), options.ear(), folder.server());
  }

  /** Takes hold of the data folder; nothing is started yet. */
  static Instance of(Options options, Consumer<String> say) {
    return new Instance(options, say);
  }

  /**
   * Starts database and server; {@link #awaitReady} says when they serve.
   *
   * @throws LaunchException in one sentence; then nothing is left running
   */
  public static Instance start(Options options) {
    Instance instance = of(options, line -> {});
    try {
      instance.start();
      return instance;
    } catch (RuntimeException e) {
      instance.close();
      throw e;
    }
  }

  /**
   * Ends what an earlier, killed run on this data folder has left behind, so that the folder can be
   * thrown away. Nothing happens where there is no such folder.
   */
  public static void endStale(Path dataDir) {
    if (Files.isDirectory(dataDir)) {
      try (DataFolder folder = DataFolder.open(dataDir.toAbsolutePath().normalize())) {
        StaleProcesses.end(folder, line -> {});
      } catch (IOException e) {
        throw LaunchException.of(e);
      }
    }
  }

  void start() {
    try {
      StaleProcesses.end(folder, say);
      port = options.port() == 0 ? Ports.free() : options.port();
      Ports.requireFree(port);
      folder.address(address());
      makeSiteKey();
      if (!options.externalDatabase()) {
        say.accept("Starting the database");
        database = EmbeddedDatabase.start(folder, children, say);
      }
      say.accept("Starting the server");
      startServer();
    } catch (IOException e) {
      throw LaunchException.of(e);
    }
  }

  /**
   * The key that closes people's notes: the server reads it where the data folder has it, so that
   * no list of processes shows it. Where the environment brings one, that is it.
   */
  private void makeSiteKey() throws IOException {
    if (options.env().getOrDefault("ALONGSIDE_KEY", "").isBlank()) {
      folder.secret("site-key");
    }
  }

  /** Starts the server (again, after {@link #killServer}) at the same address. */
  public void startServer() {
    try {
      wildfly.prepare();
      management = Ports.free();
      ProcessBuilder command =
          wildfly.command(
              port, management, Ports.free(), environment(), !options.externalDatabase());
      server = children.start(WildFly.NAME, command, wildfly.mark());
    } catch (IOException e) {
      throw LaunchException.of(e);
    }
  }

  /** One program, one word: by it the server knows that it has published what it ships. */
  private String build() {
    try {
      return Build.of(options.ear());
    } catch (IOException e) {
      throw LaunchException.of(e);
    }
  }

  private Map<String, String> environment() {
    Map<String, String> env = new HashMap<>(options.env());
    if (database != null) {
      env.put(Options.DB_URL, database.jdbcUrl());
      env.put(Options.DB_USER, database.user());
      env.put(Options.DB_PASSWORD, database.password());
      // nobody else is at this database: what a killed server held is the next one's
      env.putIfAbsent("ALONGSIDE_NODE", "only");
    }
    env.put("ALONGSIDE_DEMO", String.valueOf(options.demo()));
    env.put("ALONGSIDE_BUILD", build());
    env.put("ALONGSIDE_DATA", folder.dir().toString());
    if (env.getOrDefault("ALONGSIDE_PUBLIC_URL", "").isBlank()) {
      env.put("ALONGSIDE_PUBLIC_URL", address());
    }
    return env;
  }

  /**
   * Waits until the first page answers.
   *
   * @throws LaunchException where the server ends or does not answer in time, naming the log
   */
  public void awaitReady(Duration patience) {
    Readiness readiness = new Readiness(address());
    long deadline = System.nanoTime() + patience.toNanos();
    String reason = "";
    while (true) {
      Readiness.Answer answer = readiness.ask();
      if (answer.ready()) {
        return;
      }
      requireRunning();
      if (!answer.reason().isEmpty() && !answer.reason().equals(reason)) {
        reason = answer.reason();
        say.accept("Not ready yet: " + reason);
      }
      if (answer.last()) {
        throw new LaunchException("Alongside cannot start: " + reason);
      }
      if (wildfly.refused()) {
        throw failed("The application could not be started");
      }
      if (System.nanoTime() > deadline) {
        throw failed("The server was not ready within " + patience.toSeconds() + " seconds");
      }
      Pause.ofMillis(200);
    }
  }

  /**
   * @throws LaunchException where one of the two has ended, naming its log
   */
  void requireRunning() {
    if (!server.isAlive()) {
      throw failed("The server ended unexpectedly");
    }
    if (database != null && !database.process().isAlive()) {
      throw new LaunchException(
          "The database ended unexpectedly; its log is " + DatabaseSetup.log(folder) + ".");
    }
  }

  private LaunchException failed(String what) {
    return new LaunchException(what + "; its log is " + wildfly.log() + ".");
  }

  /** Where people reach it, without a slash at the end. */
  public String address() {
    return "http://" + Ports.HOST + ":" + port;
  }

  /** Where whoever runs it reads how it is, without a slash at the end; for nobody else. */
  public String managementAddress() {
    return "http://" + Ports.HOST + ":" + management;
  }

  /** The server's process. */
  public ProcessHandle server() {
    return server.toHandle();
  }

  /** The embedded database's process; nothing where another database is used. */
  public Optional<ProcessHandle> database() {
    return Optional.ofNullable(database).map(EmbeddedDatabase::process);
  }

  /** Where the database is, for Connector/J. */
  public String databaseUrl() {
    return environment().get(Options.DB_URL);
  }

  /** The database's ordinary user. */
  public String databaseUser() {
    return environment().get(Options.DB_USER);
  }

  /** That user's password. */
  public String databasePassword() {
    return environment().get(Options.DB_PASSWORD);
  }

  /** The folder of this instance, with symbolic links resolved. */
  public Path dataDir() {
    return folder.dir();
  }

  /** Kills the server as a power cut would, and waits until it is gone. */
  public void killServer() {
    Children.kill(server);
  }

  /** Whether it is being ended on purpose. */
  boolean closing() {
    return children.closed();
  }

  /** Ends the server, then the database, and lets go of the folder. */
  @Override
  public void close() {
    children.close();
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
      children.end(WildFly.NAME, GRACE);
      children.end(EmbeddedDatabase.NAME + "-setup", Duration.ZERO);
      if (database != null) {
        database.close();
      } else {
        children.end(EmbeddedDatabase.NAME, GRACE);
      }
      folder.close();
    }
  }
}
