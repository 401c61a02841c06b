package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The first days of an empty site: its first administrator, its people from a file, and a kill in
 * the middle of everything, after which a start finds a newer database and a migration that was
 * killed half-way, too. One site for all, since each start takes half a minute.
 */
@StartsSites
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmptySiteST {
  private static final int MANY = 2500;
  private static final String HEADS =
      "Employee number;First name;Last name;Email;Role;Team;Site;Manager\n";
  private static EmptySite empty;
  private static Desks desks;
  private static FirstAdministratorPages administrator;

  @BeforeAll
  static void open() {
    empty = EmptySite.AHEAD.get();
    desks = Desks.open();
    administrator = new FirstAdministratorPages(empty.address(), desks.desk("en"));
  }

  @AfterAll
  static void end() {
    if (desks != null) {
      desks.close();
    }
    empty.close();
  }

  @Test
  @Order(1)
  void hasOneLinkThatMakesTheFirstAdministratorWhoBringsSomebodyIn() throws Exception {
    assertThat(empty.number("SELECT COUNT(*) FROM account")).isZero();
    String link = empty.setUpLink();
    assertThat(link).startsWith(empty.address() + "/set-up?token=");
    assertThat(empty.get("/sign-in").body()).doesNotContain("demo.example");
    String demo = "{\"email\":\"admin@demo.example\",\"password\":\"alongside-demo\"}";
    assertThat(empty.post("/api/v1/session", demo).statusCode()).isEqualTo(401);
    administrator.setUp(link).signIn().nothingIsThereYet(link);
    assertThat(empty.number("SELECT COUNT(*) FROM account")).isEqualTo(1);
    assertThat(empty.instance().dataDir().resolve("setup-link.txt")).doesNotExist();
    somebodyComesIn(administrator.invite("Brook team", "Noor", "noor@example.org"));
  }

  private static void somebodyComesIn(String invitation) {
    Page phone = desks.phone("en");
    phone.navigate(invitation);
    phone.locator("input[type=password]").fill("a slow and green river");
    phone.locator("[id$='save']").click();
    phone.waitForURL("**/home");
    assertThat(phone.locator("h1")).hasText("Hello, Noor");
    Page later = desks.desk("en");
    administrator.signIn(later, "noor@example.org", "a slow and green river");
    assertThat(later.locator("h1")).hasText("Hello, Noor");
    assertThat(phone.locator("main a[href*='module=P01']").first()).isVisible();
    Access.check(phone);
    administrator.page().navigate(empty.address() + "/people/list");
    assertThat(administrator.page().locator("main tr:has-text('Noor')")).containsText("Brook team");
  }

  @Test
  @Order(2)
  void threeTeamsAndTwelvePeopleComeFromAFileWithTwoFaultyRows() throws SQLException {
    long people = empty.number("SELECT COUNT(*) FROM person");
    long teams = empty.number("SELECT COUNT(*) FROM team");
    ImportPages pages = new ImportPages(empty.address(), administrator.page());
    Page page = pages.page();
    page.navigate(empty.address() + "/admin/imports");
    assertThat(page.locator("main")).containsText("No file has been imported yet");
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
    assertThat(empty.number("SELECT COUNT(*) FROM team")).isEqualTo(teams + 3);
    assertThat(empty.number("SELECT COUNT(*) FROM person")).isEqualTo(people + 12);
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

  /**
   * The mail server has all of a mail and has not answered yet, and an import has written some of
   * its rows, when the server is killed.
   */
  @Test
  @Order(3)
  void nothingIsHalfDoneLostOrDoneTwiceAfterAKillInTheMiddleOfAnImportAndOfAMailRun()
      throws Exception {
    long people = empty.number("SELECT COUNT(*) FROM person") + MailRun.PEOPLE;
    long members = empty.number("SELECT COUNT(*) FROM team_member");
    ImportPages pages = new ImportPages(empty.address(), administrator.page());
    pages.bring("many.csv", many()).check(false);
    MailRun run = MailRun.begin(empty);
    pages.confirm();
    String receipt = pages.page().url();
    empty.await(
        "SELECT COUNT(*) FROM import_progress WHERE job = 'APPLY' AND done BETWEEN 200 AND "
            + (MANY - 1),
        1);
    empty.instance().killServer();
    run.wasKilled();
    assertThat(empty.number("SELECT COUNT(*) FROM person")).isEqualTo(people);
    aStartFindsATroubledDatabaseAndNoKey();
    run.hasEnded();
    administrator.page().navigate(receipt);
    administrator.signIn();
    administrator.page().navigate(receipt);
    assertThat(pages.receipt()).containsText(String.format(Locale.CANADA, "New: %,d.", MANY));
    assertThat(empty.number("SELECT COUNT(*) FROM person")).isEqualTo(people + MANY);
    assertThat(empty.number("SELECT COUNT(*) FROM team_member")).isEqualTo(members + MANY);
  }

  private static String many() {
    StringBuilder rows = new StringBuilder(HEADS);
    for (int i = 1; i <= MANY; i++) {
      rows.append(
          "M%1$d;Many;Number %1$d;m%1$d@example.org;Team staff;River Team;;\n".formatted(i));
    }
    return rows.toString();
  }

  /**
   * A newer program has used the database, a migration was killed before it was remembered, and the
   * key that opens notes is not there.
   */
  private static void aStartFindsATroubledDatabaseAndNoKey() throws Exception {
    Path key = empty.instance().dataDir().resolve("secrets").resolve("site-key");
    String secret = Files.readString(key);
    Files.delete(key);
    long steps = empty.number("SELECT COUNT(*) FROM schema_history");
    empty.sql(migration(9999, "999", 1));
    empty.instance().startServer();
    aNewerDatabaseIsRefusedWithOneLine();
    empty.sql(
        "DELETE FROM schema_history WHERE installed_rank >= " + (steps - 2),
        migration(steps - 2, "%03d".formatted(steps - 2), 0));
    empty.awaitReason("UP");
    Files.writeString(key, secret);
    assertThat(empty.get("/sign-in").statusCode()).isEqualTo(200);
    assertThat(empty.number("SELECT COUNT(*) FROM schema_history WHERE success = 1"))
        .isEqualTo(steps);
    assertThat(
            Files.readAllLines(
                empty.instance().dataDir().resolve("server").resolve("log").resolve("server.log")))
        .as("that there is no key for notes is said, once, and the site is up")
        .filteredOn(line -> line.contains("notes cannot be opened"))
        .hasSize(1);
  }

  private static void aNewerDatabaseIsRefusedWithOneLine()
      throws IOException, InterruptedException {
    HttpResponse<String> refused = empty.awaitReason("step 999");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(refused.body()).contains("\"final\":true");
    HttpResponse<String> page = empty.get("/sign-in");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("newer version").doesNotContain("Exception");
  }

  private static String migration(long rank, String version, int success) {
    return "INSERT INTO schema_history (installed_rank, version, description, type, script,"
        + " checksum, installed_by, execution_time, success) VALUES (%d, '%s', 'test', 'SQL',"
            .formatted(rank, version)
        + " 'V%s__test.sql', 1, 'test', 1, %d)".formatted(version, success);
  }
}
