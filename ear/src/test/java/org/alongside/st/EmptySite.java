package org.alongside.st;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.alongside.run.Instance;

/** A site without the demonstration, with a mail server that tests hold on to, and its database. */
final class EmptySite implements AutoCloseable {
  static final Ahead<EmptySite> AHEAD = new Ahead<>(EmptySite::open);

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final HoldingMail mail = new HoldingMail();
  private Instance instance;

  private static EmptySite open() {
    EmptySite site = new EmptySite();
    site.mail.start();
    Path data = Path.of(System.getProperty("alongside.target"), "empty-data");
    Site.forget(data);
    site.instance =
        Site.again(
            data,
            false,
            Path.of(System.getProperty("alongside.ear")),
            Map.of(
                "ALONGSIDE_MAIL_HOST",
                "127.0.0.1",
                "ALONGSIDE_MAIL_PORT",
                String.valueOf(site.mail.port()),
                "ALONGSIDE_MAIL_SECURITY",
                "NONE",
                "ALONGSIDE_MAIL_FROM",
                "alongside@example.org"));
    Site.waitReady(site.instance);
    return site;
  }

  Instance instance() {
    return instance;
  }

  HoldingMail mail() {
    return mail;
  }

  String address() {
    return instance.address();
  }

  /** The link by which the first administrator is made. */
  String setUpLink() throws IOException {
    return Files.readString(instance.dataDir().resolve("setup-link.txt")).strip();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .timeout(Duration.ofSeconds(60))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Waits until it says about its readiness what contains {@code part}. */
  HttpResponse<String> awaitReason(String part) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    HttpResponse<String> last = null;
    while (System.nanoTime() < end) {
      try {
        last = get("/api/v1/health/ready");
        if (last.body().contains(part)) {
          return last;
        }
      } catch (IOException notYet) {
        // the server does not listen yet
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    throw new AssertionError("never answered with '" + part + "': " + last);
  }

  /** Waits until the query counts so many. */
  void await(String query, long wanted) throws SQLException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (number(query) != wanted) {
      if (System.nanoTime() > end) {
        throw new AssertionError("%s is %d, not %d".formatted(query, number(query), wanted));
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  void sql(String... statements) throws SQLException {
    try (Connection connection = connect();
        Statement run = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String statement : statements) {
        run.executeUpdate(statement);
      }
      connection.commit();
    }
  }

  long number(String query) throws SQLException {
    try (Connection connection = connect();
        Statement run = connection.createStatement();
        ResultSet rows = run.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        instance.databaseUrl(), instance.databaseUser(), instance.databasePassword());
  }

  @Override
  public void close() {
    if (instance != null) {
      instance.close();
    }
    mail.stop();
  }
}
