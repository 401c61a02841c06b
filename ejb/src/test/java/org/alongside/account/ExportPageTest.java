package org.alongside.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.people.ExportTable;
import org.junit.jupiter.api.Test;

class ExportPageTest {
  private static String page(List<List<String>> rows) {
    ExportTable table =
        new ExportTable(
            "notes",
            "Notes & more",
            List.of(new ExportTable.Column("a", "A"), new ExportTable.Column("b", "B")),
            rows);
    ExportPage page =
        new ExportPage(
            ResourceBundle.getBundle("org.alongside.account.account", Locale.ENGLISH),
            Locale.ENGLISH);
    return page.begin("Ada <O'Neil>", "2026-11-24") + page.table(table) + page.end();
  }

  @Test
  void whatPeopleWroteIsTextAndNothingElse() {
    String html = page(List.of(Arrays.asList("<script>alert(1)</script>", null)));
    assertThat(html)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Notes &amp; more", "Ada &lt;O'Neil&gt;")
        .contains("<td></td>")
        .doesNotContain("<script");
  }

  @Test
  void anEmptyTableSaysSo() {
    assertThat(page(List.of())).contains("Nothing.").doesNotContain("<table>");
  }

  @Test
  void needsNothingFromElsewhere() {
    assertThat(page(List.of(List.of("1", "2")))).doesNotContain("http", "src=", "href=");
  }
}
