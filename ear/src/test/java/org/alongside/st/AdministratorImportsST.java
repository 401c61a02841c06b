package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.alongside.run.Instance;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An administrator sets up an empty site from a file with two faulty rows; then the server is
 * killed in the middle of a larger import, and nothing is half done.
 */
@ExtendWith(Site.class)
class AdministratorImportsST {
  private static final long PATIENCE_NANOS = Duration.ofSeconds(120).toNanos();
  private static final int MANY = 2500;
  private static final String PASSWORD = "a long and quiet river";
  private static final String HEADS =
      "Employee number;First name;Last name;Email;Role;Team;Site;Manager\n";

  @Test
  void fromNothingToThreeTeamsAndThroughAKill(Site site) throws Exception {
    Instance instance = Site.start("import-data", false);
    try {
      Site.waitReady(instance);
      Page admin = site.desk("en");
      firstAdministrator(instance, admin);
      threeTeamsAndTwelvePeople(new ImportPages(instance.address(), admin));
      Assertions.assertThat(number(instance, "SELECT COUNT(*) FROM team")).isEqualTo(3);
      Assertions.assertThat(number(instance, "SELECT COUNT(*) FROM person")).isEqualTo(13);
      killedInTheMiddle(instance, new ImportPages(instance.address(), admin));
    } finally {
      instance.close();
    }
  }

  private static void firstAdministrator(Instance instance, Page page) throws Exception {
    page.navigate(Files.readString(instance.dataDir().resolve("setup-link.txt")).strip());
    page.locator("[id='first:given']").fill("Ada");
    page.locator("[id='first:family']").fill("First");
    page.locator("[id='first:email']").fill("ada@example.org");
    page.locator("[id='first:password']").fill(PASSWORD);
    page.locator("[id='first:save']").click();
    page.waitForURL("**/sign-in**");
    signIn(page);
  }

  private static void signIn(Page page) {
    page.locator("#email").fill("ada@example.org");
    page.locator("#password").fill(PASSWORD);
    page.locator("#submit").click();
    page.waitForURL(address -> !address.contains("/sign-in"));
  }

  private static void threeTeamsAndTwelvePeople(ImportPages pages) {
    Page page = pages.page();
    page.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1/admin/imports"));
    assertThat(page.locator("main")).containsText("No file has been brought yet");
    Access.check(page);
    pages.bring("people.csv", twelve(true)).check(true);
    assertThat(page.locator("main")).containsText("Rows to correct: 2");
    assertThat(pages.row(5)).containsText("E-mail address");
    assertThat(pages.row(9)).containsText("Roles");
    assertThat(pages.row(9)).containsText("Wizard");
    assertThat(page.locator("button[id$='confirm']")).hasCount(0);
    pages.bring("people.csv", twelve(false)).check(true);
    assertThat(page.locator("main")).containsText("New: 12");
    pages.confirm();
    assertThat(pages.receipt()).containsText("New: 12");
    assertThat(page.locator("main")).containsText("Ada First");
    pages.bring("people.csv", twelve(false)).check(true);
    assertThat(page.locator("main")).containsText("Everything in this file is here already");
  }

  private static String twelve(boolean faulty) {
    StringBuilder rows = new StringBuilder(HEADS);
    for (int i = 1; i <= 12; i++) {
      rows.append(
          "E%1$d;Person;Number %1$d;%2$s;%3$s;%4$s Team;%4$s Clinic;%5$s\n"
              .formatted(
                  i,
                  faulty && i == 4 ? "nobody at home" : "p" + i + "@example.org",
                  faulty && i == 8 ? "Wizard" : "Team staff",
                  new String[] {"River", "Lake", "Sea"}[i % 3],
                  i > 3 ? "E" + (i % 3 + 1) : ""));
    }
    return rows.toString();
  }

  private static void killedInTheMiddle(Instance instance, ImportPages pages) throws Exception {
    StringBuilder rows = new StringBuilder(HEADS);
    for (int i = 1; i <= MANY; i++) {
      rows.append(
          "M%1$d;Many;Number %1$d;m%1$d@example.org;Team staff;River Team;;\n".formatted(i));
    }
    pages.bring("many.csv", rows.toString()).check(false).confirm();
    String receipt = pages.page().url();
    awaitUnderWay(instance);
    instance.killServer();
    Assertions.assertThat(number(instance, "SELECT COUNT(*) FROM person")).isEqualTo(13);
    Assertions.assertThat(number(instance, "SELECT COUNT(*) FROM account")).isEqualTo(13);
    instance.startServer();
    Site.waitReady(instance);
    pages.page().navigate(receipt);
    signIn(pages.page());
    pages.page().navigate(receipt);
    assertThat(pages.receipt()).containsText(String.format(Locale.CANADA, "New: %,d.", MANY));
    Assertions.assertThat(number(instance, "SELECT COUNT(*) FROM person")).isEqualTo(13 + MANY);
    Assertions.assertThat(number(instance, "SELECT COUNT(*) FROM team_member"))
        .isEqualTo(12 + MANY);
  }

  private static void awaitUnderWay(Instance instance) throws SQLException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    String begun =
        "SELECT COUNT(*) FROM import_progress WHERE job = 'APPLY' AND done > 200 AND done < "
            + MANY;
    while (number(instance, begun) == 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    Assertions.assertThat(number(instance, begun)).as("the import is under way").isEqualTo(1);
  }

  private static long number(Instance instance, String query) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                instance.databaseUrl(), instance.databaseUser(), instance.databasePassword());
        Statement run = connection.createStatement();
        ResultSet rows = run.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
