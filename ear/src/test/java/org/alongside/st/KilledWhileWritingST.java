package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.alongside.run.Instance;
import org.junit.jupiter.api.Test;

/**
 * Each of the three processes is killed while people write: the next start ends what the killed run
 * left behind, and every save that was confirmed is there.
 */
class KilledWhileWritingST {
  private static final Path DATA = Path.of(System.getProperty("alongside.target"), "killed-data");

  @Test
  void nothingConfirmedIsLostWhateverIsKilled() throws Exception {
    Instance instance = launcherKilled();
    try {
      instance = databaseKilled(instance);
      serverKilled(instance);
    } finally {
      instance.close();
    }
  }

  /** The launcher is what Maven runs in its own process: a kill of Maven is a kill of this. */
  private static Instance launcherKilled() throws Exception {
    Site.forget(DATA);
    List<ProcessHandle> left;
    Set<String> confirmed;
    try (LauncherProcess launcher = LauncherProcess.start(DATA, true)) {
      Writers writers = Writers.start(launcher.address());
      left = launcher.children();
      assertThat(left).as("server and database").hasSizeGreaterThanOrEqualTo(2);
      launcher.kill();
      confirmed = writers.confirmed();
    }
    assertThat(left).as("outlive the launcher").allMatch(ProcessHandle::isAlive);
    Instance again = Site.again(DATA, true);
    Site.waitReady(again);
    assertThat(left).as("ended by the next start").noneMatch(ProcessHandle::isAlive);
    requireAll(again, confirmed);
    return again;
  }

  private static Instance databaseKilled(Instance instance) throws Exception {
    ProcessHandle server = instance.server();
    Writers writers = Writers.start(instance.address());
    ProcessHandle database = instance.database().orElseThrow();
    database.destroyForcibly();
    database.onExit().get(30, TimeUnit.SECONDS);
    Set<String> confirmed = writers.confirmed();
    instance.close();
    assertThat(server.isAlive()).isFalse();
    Instance again = Site.again(DATA, true);
    Site.waitReady(again);
    requireAll(again, confirmed);
    return again;
  }

  private static void serverKilled(Instance instance) throws Exception {
    Writers writers = Writers.start(instance.address());
    instance.killServer();
    Set<String> confirmed = writers.confirmed();
    instance.startServer();
    Site.waitReady(instance);
    requireAll(instance, confirmed);
  }

  private static void requireAll(Instance instance, Set<String> confirmed) throws SQLException {
    assertThat(confirmed).isNotEmpty();
    Set<String> missing = new HashSet<>(confirmed);
    missing.removeAll(stored(instance));
    assertThat(missing).as("confirmed and not stored, of %d", confirmed.size()).isEmpty();
  }

  private static Set<String> stored(Instance instance) throws SQLException {
    Set<String> stored = new HashSet<>();
    try (Connection connection =
            DriverManager.getConnection(
                instance.databaseUrl(), instance.databaseUser(), instance.databasePassword());
        Statement run = connection.createStatement();
        ResultSet rows = run.executeQuery("SELECT save_id FROM answer_save")) {
      while (rows.next()) {
        stored.add(rows.getString(1));
      }
    }
    return stored;
  }
}
