package org.alongside.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody writes for themselves: it is never lost, and nobody else finds it. */
@InBrowser
class WritesForOneselfST {
  private static final String FIRST = "Whose job is the ride home?";
  private static final String MORE = " Not mine, and I said yes.";

  @Test
  void whatIsWrittenWithoutAConnectionIsThereAfterwardsAndForNobodyElse(Site site) {
    Page phone = SignInPage.as(site, site.phone("en"), "leader");
    BrowserContext context = phone.context();
    NotesPage note = NotesPage.beside(site, phone, "W2", "check");
    note.write("note", FIRST).waitSaved("note");
    assertThat(note.kept()).doesNotContain("alongside:");
    Access.check(phone);

    context.setOffline(true);
    note.write("note", MORE);
    assertThat(phone.locator("#unsent .notice")).isVisible();
    assertThat(note.place("note").locator("[data-save]"))
        .hasText(Pattern.compile(".*on this device.*"));
    assertThat(note.kept()).contains(":note:").doesNotContain("Not mine", "ride home");
    phone.close();
    context.setOffline(false);

    Page again = context.newPage();
    NotesPage back = NotesPage.beside(site, again, "W2", "check");
    assertThat(back.field("note")).hasValue(FIRST + MORE);
    back.waitSaved("note");
    assertThat(back.kept()).doesNotContain(":note:");

    Page other = SignInPage.as(site, site.desk("en"), "coordinator");
    assertThat(NotesPage.beside(site, other, "W2", "check").field("note")).hasValue("");
    assertThat(NotesPage.open(site, other).place("note")).hasCount(0);
    assertThat(other.content()).doesNotContain("ride home");

    NotesPage all = NotesPage.open(site, again);
    assertThat(all.field("note")).hasValue(FIRST + MORE);
    assertThat(all.field("note")).isEditable();
    Access.check(again);
    all.write("note", " Ask Dana.").waitSaved("note");
    assertThat(again.context().request().get(site.address() + "/api/v1/me/notes.md").text())
        .contains(FIRST + MORE + " Ask Dana.");
    all.delete("note");
    Access.check(again);
    assertThat(NotesPage.open(site, again).place("note")).hasCount(0);
  }

  @Test
  void ofTwoTabsBothTextsStay(Site site) {
    Page one = SignInPage.as(site, site.desk("fr"), "analyst");
    NotesPage first = NotesPage.beside(site, one, "W2", "check");
    first.write("note", "Un.").waitSaved("note");
    Page two = one.context().newPage();
    NotesPage second = NotesPage.beside(site, two, "W2", "check");
    assertThat(second.field("note")).hasValue("Un.");
    second.write("note", " Deux.").waitSaved("note");
    assertThat(first.field("note")).hasValue("Un. Deux.");
    // one is cut off while the other writes on
    one.route("**/api/v1/**", route -> route.abort());
    first.write("note", " Dans le train.");
    assertThat(one.locator("#unsent .notice")).isVisible();
    second.write("note", " Au bureau.").waitSaved("note");
    one.unroute("**/api/v1/**");
    assertThat(first.place("note").locator("[data-save]"))
        .hasText(Pattern.compile(".*(?:deux textes|Both texts).*"));
    assertThat(first.field("note"))
        .hasValue(Pattern.compile("Au bureau\\.[\\s\\S]*---[\\s\\S]*Dans le train\\."));
    first.field("note").fill("");
    first.field("note").blur();
    first.waitSaved("note");
  }

  @Test
  void whileTheirKeyDoesNotOpenTheUnitDoesAndNothingIsLost(Site site) throws SQLException {
    Page page = SignInPage.as(site, site.desk("en"), "convenor");
    NotesPage.beside(site, page, "W2", "check").write("note", FIRST).waitSaved("note");
    turn(site, "anothersitekey00");
    try {
      UnitPage.open(site, page, "W2", "check");
      assertThat(page.locator("[data-note] [data-save]"))
          .hasText(Pattern.compile(".*locked at the moment.*"));
      assertThat(page.locator("#note")).not().isEditable();
      assertThat(page.locator("[data-start], [data-submit], #result").first()).isVisible();
      NotesPage.open(site, page);
      assertThat(page.locator("main")).containsText("locked at the moment");
      Access.check(page);
    } finally {
      turn(site, null);
    }
    assertThat(NotesPage.beside(site, page, "W2", "check").field("note")).hasValue(FIRST);
    NotesPage.open(site, page).delete("note");
  }

  /**
   * Turns every key around, as if another key of the site had closed it; once more, and all is as
   * it was.
   *
   * @param by what seems to have closed them; null: what really did
   */
  private static void turn(Site site, String by) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                site.instance().databaseUrl(),
                site.instance().databaseUser(),
                site.instance().databasePassword());
        Statement run = connection.createStatement()) {
      if (by != null) {
        run.executeUpdate("CREATE TABLE closed_before AS SELECT id, closed_by FROM journal_key");
        run.executeUpdate("UPDATE journal_key SET closed_by = '" + by + "'");
      } else {
        run.executeUpdate(
            "UPDATE journal_key k JOIN closed_before b ON b.id = k.id SET k.closed_by = b.closed_by");
        run.executeUpdate("DROP TABLE closed_before");
      }
      run.executeUpdate("UPDATE journal_key SET keyset = REVERSE(keyset)");
    }
  }
}
