package org.alongside.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.alongside.run.EmbeddedDatabase;
import org.alongside.run.Instance;
import org.alongside.run.Ports;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts an empty database for the tests in the server before the first test, and ends it after the
 * last; or takes an empty one of another server, where ALONGSIDE_TEST_DB_URL, _USER and _PASSWORD
 * name it (that is how MySQL 8.4 and 9 are tested). It also chooses free ports for that server and
 * gives it a base directory of its own, so that the provisioned one stays as it was.
 */
public class DatabaseForTests implements LauncherSessionListener {
  private EmbeddedDatabase database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!Boolean.getBoolean("alongside.tests")) {
      return;
    }
    Access access = access();
    Path base = Path.of(System.getProperty("alongside.target"), "it-server");
    delete(base);
    copy(Path.of(System.getProperty("alongside.server"), "standalone"), base);
    int management = freePort();
    System.setProperty("alongside.it.management", String.valueOf(management));
    System.setProperty(
        "alongside.it.vm",
        String.join(
                " ",
                // as the launcher starts a server that shall be quick to start
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=160m",
                "-XX:+UseSerialGC",
                // far from UTC and with daylight saving, so that a zone that is forgotten shows
                "-Duser.timezone=Pacific/Auckland",
                "-Djboss.server.base.dir=" + base,
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.http.port=" + freePort(),
                "-Djboss.https.port=" + freePort(),
                "-Djboss.management.http.port=" + management,
                "-Djboss.tx.node.id=it",
                "-Dalongside.db.url=" + access.url(),
                "-Dalongside.db.user=" + access.user(),
                "-Dalongside.db.password=" + access.password())
            .replace("&", "&amp;"));
  }

  /** Where the tests' database is. */
  private record Access(String url, String user, String password) {}

  private Access access() {
    String url = System.getenv("ALONGSIDE_TEST_DB_URL");
    if (url != null && !url.isBlank()) {
      return new Access(
          url,
          System.getenv("ALONGSIDE_TEST_DB_USER"),
          System.getenv("ALONGSIDE_TEST_DB_PASSWORD"));
    }
    Path data = Path.of(System.getProperty("alongside.target"), "it-data");
    Instance.endStale(data);
    delete(data);
    database = EmbeddedDatabase.start(data);
    return new Access(database.jdbcUrl(), database.user(), database.password());
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) {
      database.close();
    }
  }

  private static int freePort() {
    try {
      return Ports.free();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
