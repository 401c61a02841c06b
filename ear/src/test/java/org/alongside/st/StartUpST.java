package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.alongside.run.Instance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a start finds: a newer database, a migration that was killed half-way, an empty site. */
@ExtendWith(Site.class)
class StartUpST {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final long PATIENCE_NANOS = Duration.ofSeconds(90).toNanos();
  private static Instance instance;

  @BeforeAll
  static void startEmpty() {
    instance = Site.start("start-data", false);
    Site.waitReady(instance);
  }

  @AfterAll
  static void end() {
    instance.close();
  }

  @Test
  void aDatabaseOfANewerProgramIsRefusedWithOneLineAndServedOnceThatIsOver() throws Exception {
    instance.killServer();
    sql(
        "INSERT INTO schema_history (installed_rank, version, description, type, script, checksum,"
            + " installed_by, execution_time, success)"
            + " VALUES (9999, '999', 'tomorrow', 'SQL', 'V999__tomorrow.sql', 1, 'test', 1, 1)");
    instance.startServer();
    HttpResponse<String> refused = awaitReason("step 999");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    HttpResponse<String> page = get("/sign-in");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("newer version").doesNotContain("Exception");
    assertThat(refused.body()).contains("\"final\":true");
    sql("DELETE FROM schema_history WHERE version = '999'");
    awaitReason("UP");
    assertThat(get("/sign-in").statusCode()).isEqualTo(200);
  }

  @Test
  void aMigrationThatWasKilledBeforeItWasRememberedIsRepaired() throws Exception {
    long steps = number("SELECT COUNT(*) FROM schema_history");
    instance.killServer();
    sql("DELETE FROM schema_history WHERE installed_rank >= " + (steps - 2));
    sql(
        "INSERT INTO schema_history (installed_rank, version, description, type, script, checksum,"
            + " installed_by, execution_time, success)"
            + " SELECT installed_rank + 1, '"
            + "%03d".formatted(steps - 2)
            + "', 'half done', 'SQL', 'V000__half.sql', 1, 'test', 1, 0"
            + " FROM schema_history ORDER BY installed_rank DESC LIMIT 1");
    java.nio.file.Path key = instance.dataDir().resolve("secrets").resolve("site-key");
    String secret = java.nio.file.Files.readString(key);
    java.nio.file.Files.delete(key);
    instance.startServer();
    Site.waitReady(instance);
    java.nio.file.Files.writeString(key, secret);
    assertThat(number("SELECT COUNT(*) FROM schema_history WHERE success = 1")).isEqualTo(steps);
    assertThat(
            java.nio.file.Files.readAllLines(
                instance.dataDir().resolve("server").resolve("log").resolve("server.log")))
        .as("that there is no key for notes is said, once, and the site is up")
        .filteredOn(line -> line.contains("notes cannot be opened"))
        .hasSize(1);
  }

  @Test
  void anEmptySiteHasOneLinkThatMakesTheFirstAdministrator(Site site) throws Exception {
    assertThat(number("SELECT COUNT(*) FROM account")).isZero();
    String link =
        java.nio.file.Files.readString(instance.dataDir().resolve("setup-link.txt")).strip();
    assertThat(link).startsWith(instance.address() + "/set-up?token=");
    assertThat(get("/sign-in").body()).doesNotContain("demo.example");
    HttpResponse<String> signIn =
        HTTP.send(
            HttpRequest.newBuilder(URI.create(instance.address() + "/api/v1/session"))
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"email\":\"admin@demo.example\",\"password\":\"alongside-demo\"}"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(signIn.statusCode()).isEqualTo(401);
    theFirstAdministratorSetsItUp(site, link);
  }

  private static void theFirstAdministratorSetsItUp(Site site, String link) throws Exception {
    Page page = site.desk("en");
    page.navigate(link);
    Access.check(page);
    page.locator("[id='first:given']").fill("Ada");
    page.locator("[id='first:family']").fill("First");
    page.locator("[id='first:email']").fill("ada@example.org");
    page.locator("[id='first:password']").fill("short");
    page.locator("[id='first:save']").click();
    PlaywrightAssertions.assertThat(page.locator(".messages")).containsText("at least");
    PlaywrightAssertions.assertThat(page.locator("[id='first:given']")).hasValue("Ada");
    Access.check(page);
    page.locator("[id='first:password']").fill("a long and quiet river");
    page.locator("[id='first:save']").click();
    page.waitForURL("**/sign-in**");
    page.locator("#email").fill("ada@example.org");
    page.locator("#password").fill("a long and quiet river");
    page.locator("#submit").click();
    page.waitForURL("**/home");
    page.navigate(instance.address() + "/people/desk");
    Access.check(page);
    page.navigate(instance.address() + "/people/teams");
    PlaywrightAssertions.assertThat(page.locator("main")).containsText("No team yet");
    Access.check(page);
    page.navigate(link);
    PlaywrightAssertions.assertThat(page.locator("[id='first:save']")).hasCount(0);
    assertThat(number("SELECT COUNT(*) FROM account")).isEqualTo(1);
    assertThat(instance.dataDir().resolve("setup-link.txt")).doesNotExist();
    somebodyIsBroughtIn(site, page);
  }

  /** Into a team and a role, by a link that is handed over; from then on they are there. */
  private static void somebodyIsBroughtIn(Site site, Page page) {
    page.navigate(instance.address() + "/people/team-add");
    page.locator("[id='add:name']").fill("River team");
    page.locator("[id='add:save']").click();
    page.waitForURL("**/people/team?id=**");
    page.navigate(instance.address() + "/people/invite");
    page.locator("[id='invite:given']").fill("Noor");
    page.locator("[id='invite:family']").fill("Example");
    page.locator("[id='invite:email']").fill("noor@example.org");
    page.locator("[id='invite:team']").selectOption(new SelectOption().setLabel("River team"));
    page.locator("input[type=checkbox][value='PEER']").check();
    page.locator("[id='invite:add']").click();
    String invitation = page.locator("code.secret").textContent().strip();
    Access.check(page);

    Page phone = site.phone("en");
    phone.navigate(invitation);
    phone.locator("input[type=password]").fill("a slow and green river");
    phone.locator("[id$='save']").click();
    phone.waitForURL("**/home");
    PlaywrightAssertions.assertThat(phone.locator("h1")).hasText("Hello, Noor");
    Page later = site.desk("en");
    later.navigate(instance.address() + "/sign-in");
    later.locator("#email").fill("noor@example.org");
    later.locator("#password").fill("a slow and green river");
    later.locator("#submit").click();
    later.waitForURL("**/home");
    PlaywrightAssertions.assertThat(later.locator("h1")).hasText("Hello, Noor");
    PlaywrightAssertions.assertThat(phone.locator("main a[href*='module=P01']").first())
        .isVisible();
    Access.check(phone);
    page.navigate(instance.address() + "/people/list");
    PlaywrightAssertions.assertThat(page.locator("main tr:has-text('Noor')"))
        .containsText("River team");
  }

  private static HttpResponse<String> awaitReason(String part) throws Exception {
    long end = System.nanoTime() + PATIENCE_NANOS;
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

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(instance.address() + path))
            .timeout(Duration.ofSeconds(20))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        instance.databaseUrl(), instance.databaseUser(), instance.databasePassword());
  }

  private static void sql(String statement) throws SQLException {
    try (Connection connection = connect();
        Statement run = connection.createStatement()) {
      run.executeUpdate(statement);
    }
  }

  private static long number(String query) throws SQLException {
    try (Connection connection = connect();
        Statement run = connection.createStatement();
        ResultSet rows = run.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
