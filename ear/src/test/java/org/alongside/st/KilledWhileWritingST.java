package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.alongside.run.EmbeddedDatabase;
import org.alongside.run.Instance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * The launcher, as Maven runs it in its own process, and its two children, on what the latest
 * landed version wrote. Whatever is killed while people write, the next start ends what was left
 * behind, and every save that was confirmed is there; and a signal ends all three. (A kill of the
 * server alone is in {@link NothingIsLostST}.) A dump is taken while they write, and restored on an
 * empty system.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@StartsSites
@Order(2)
class KilledWhileWritingST {
  private static final Path DATA = Path.of(System.getProperty("alongside.target"), "killed-data");

  static final Ahead<LauncherProcess> AHEAD =
      new Ahead<>(
          () -> {
            Site.forget(DATA);
            // notes of then are under a key that stayed where they were: nobody could begin anew
            landed =
                LandedState.latest()
                    .restore(DATA, "DELETE FROM journal_entry", "DELETE FROM journal_key");
            LauncherProcess launcher = LauncherProcess.start(DATA, true);
            launcher.address();
            return launcher;
          });

  private static final boolean WINDOWS = OS.current() == OS.WINDOWS;
  private static volatile List<List<String>> landed;
  private static LauncherProcess launcher;
  private static Dump dump;
  private static Set<String> beforeTheDump;

  @AfterAll
  static void leaveNothing() throws InterruptedException {
    if (launcher != null) {
      launcher.kill();
    }
    Instance.endStale(DATA);
  }

  @Test
  @Order(0)
  void startsOnWhatTheLatestLandedVersionWroteAndShowsWhatWasEarned() throws Exception {
    launcher = AHEAD.get();
    LandedState.isKept(landed, DATA);
    try (Desks desks = Desks.open()) {
      Page page = SignInPage.as(launcher.ready(), desks.desk("en"), "mentor");
      page.navigate(launcher.ready() + "/learning/transcript");
      PlaywrightAssertions.assertThat(page.locator("main"))
          .containsText("Alignment and difference");
    }
  }

  @Test
  @Order(1)
  void nothingConfirmedIsLostWhereLauncherAndDatabaseAreKilled() throws Exception {
    RestoredSite.write(launcher.ready());
    Writers writers = Writers.start(launcher.ready());
    beforeTheDump = writers.soFar();
    dump = Dump.take(DATA, DATA.resolveSibling("killed-dump.sql"), writers::awaitMore);
    List<ProcessHandle> left = launcher.children();
    assertThat(left).as("server and database").hasSizeGreaterThanOrEqualTo(2);
    launcher.kill();
    assertThat(left).as("outlive the launcher").allMatch(ProcessHandle::isAlive);
    ProcessHandle database =
        left.stream().filter(KilledWhileWritingST::isDatabase).findFirst().orElseThrow();
    database.destroyForcibly();
    database.onExit().get(60, TimeUnit.SECONDS);
    Set<String> confirmed = writers.confirmed();
    launcher = LauncherProcess.start(DATA, true);
    launcher.address();
    assertThat(left).as("ended by the next start").noneMatch(ProcessHandle::isAlive);
    endsWithASignal(launcher);
    requireAll(confirmed);
  }

  private static void endsWithASignal(LauncherProcess ready) throws Exception {
    List<ProcessHandle> children = ready.children();
    assertThat(children).as("server and database").hasSizeGreaterThanOrEqualTo(2);
    if (WINDOWS) {
      ready.close(); // it has no signals
      Instance.endStale(DATA);
    } else {
      assertThat(ready.end("INT")).as("128 and SIGINT").isEqualTo(130);
      assertThat(ready.said()).endsWith("Alongside: Stopping\nAlongside: Stopped\n");
    }
    assertThat(children).noneMatch(ProcessHandle::isAlive);
  }

  private static boolean isDatabase(ProcessHandle process) {
    return process.info().command().orElse("").contains("mariadbd");
  }

  private static void requireAll(Set<String> confirmed) throws SQLException {
    assertThat(confirmed).isNotEmpty();
    Set<String> missing = new HashSet<>(confirmed);
    try (EmbeddedDatabase database = EmbeddedDatabase.start(DATA);
        Connection connection = Dump.connect(database);
        Statement run = connection.createStatement();
        ResultSet rows = run.executeQuery("SELECT save_id FROM answer_save")) {
      while (rows.next()) {
        missing.remove(rows.getString(1));
      }
    }
    assertThat(missing).as("confirmed and not stored, of %d", confirmed.size()).isEmpty();
  }

  @Test
  @Order(2)
  void aDumpTakenMeanwhileIsTheSameOnAnEmptySystemAndDestroyedKeysStayDestroyed() throws Exception {
    RestoredSite.isWhatTheDumpSaw(dump, DATA, beforeTheDump);
  }

  @Test
  @Order(3)
  void withoutItsDatabaseItEndsAndSaysSo() throws Exception {
    try (LauncherProcess starting = LauncherProcess.start(DATA, true)) {
      starting.awaitLine("Alongside: Starting the server");
      List<ProcessHandle> children = starting.children();
      children.stream()
          .filter(KilledWhileWritingST::isDatabase)
          .forEach(ProcessHandle::destroyForcibly);
      assertThat(starting.exit()).isEqualTo(1);
      assertThat(starting.said()).contains("database ended").doesNotContain("\tat ");
      assertThat(children).noneMatch(ProcessHandle::isAlive);
    }
  }

  @Test
  @Order(4)
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no signals")
  void aSignalEndsBothWhileTheyAreStillStarting() throws Exception {
    try (LauncherProcess starting = LauncherProcess.start(DATA, true)) {
      starting.awaitLine("Alongside: Starting the server");
      List<ProcessHandle> children = starting.children();
      assertThat(children).as("the database at least").isNotEmpty();
      assertThat(starting.end("TERM")).as("128 and SIGTERM").isEqualTo(143);
      assertThat(children).noneMatch(ProcessHandle::isAlive);
      assertThat(starting.said()).doesNotContain("Exception", "\tat ");
    }
  }
}
