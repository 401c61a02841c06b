package org.alongside.chaos;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.alongside.run.EmbeddedDatabase;
import org.alongside.run.Instance;
import org.alongside.run.Options;

/** A site of the chaos's own: database, server, mail server, and the network between them. */
final class House implements AutoCloseable {
  private static final Duration READY = Duration.ofSeconds(240);
  private static final int GONE_SECONDS = 30;

  private final Path data;
  private final Path databaseData;
  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private Relay wire;
  private Relay people;
  private Instance site;
  private EmbeddedDatabase database;
  private int databasePort;

  House(Path folder) {
    data = folder.resolve("site");
    databaseData = folder.resolve("database");
  }

  /** Ends what a killed run has left behind in that folder. */
  void endStale() {
    Instance.endStale(data);
    Instance.endStale(databaseData);
  }

  /** Builds it; comes back when its first page answers. */
  void open(Path server, Path ear) throws IOException {
    mail.start();
    database = EmbeddedDatabase.start(databaseData);
    databasePort = port(database.jdbcUrl());
    wire = Relay.to(databasePort);
    site = Instance.start(new Options(data, 0, false, server, ear, environment()));
    site.awaitReady(READY);
    people = Relay.to(URI.create(site.address()).getPort());
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().removeIf(name -> name.startsWith("ALONGSIDE_"));
    environment.put(
        "ALONGSIDE_DB_URL",
        database.jdbcUrl().replace(":" + databasePort + "/", ":" + wire.port() + "/"));
    environment.put("ALONGSIDE_DB_USER", database.user());
    environment.put("ALONGSIDE_DB_PASSWORD", database.password());
    environment.put("ALONGSIDE_MAIL_HOST", "127.0.0.1");
    environment.put("ALONGSIDE_MAIL_PORT", String.valueOf(mail.getSmtp().getPort()));
    environment.put("ALONGSIDE_MAIL_SECURITY", "NONE");
    environment.put("ALONGSIDE_MAIL_FROM", "alongside@example.org");
    return environment;
  }

  private static int port(String jdbcUrl) {
    return URI.create(jdbcUrl.substring("jdbc:".length())).getPort();
  }

  /** Where people reach the site, through a network that can be cut. */
  String address() {
    return "http://127.0.0.1:" + people.port();
  }

  /** The network between people and the server. */
  Relay people() {
    return people;
  }

  /** The network between the server and the database. */
  Relay wire() {
    return wire;
  }

  GreenMail mail() {
    return mail;
  }

  /** A connection to the database that no relay is in the way of. */
  Connection connect() throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  void killServer() {
    site.killServer();
  }

  void startServer() {
    site.startServer();
  }

  void awaitReady() {
    site.awaitReady(READY);
  }

  void killDatabase() {
    ProcessHandle process = database.process();
    process.destroyForcibly();
    try {
      process.onExit().get(GONE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new ChaosException("The database cannot be killed", e);
    }
    database.close();
  }

  /** The server's connections lead to the port of before. */
  void startDatabase() {
    database = EmbeddedDatabase.start(databaseData);
    wire.leadTo(port(database.jdbcUrl()));
  }

  /** Also one that was never quite built. */
  @Override
  public void close() {
    try {
      Stream.of(site, people, wire, database).filter(Objects::nonNull).forEach(House::close);
    } finally {
      mail.stop();
    }
  }

  /** Whatever a part throws: nobody here mends it, and the run ends with it. */
  private static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) { // what AutoCloseable declares
      throw new ChaosException("A part of the house cannot be closed", e);
    }
  }
}
