package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private final Markdown markdown =
      new Markdown(new ContentReader(SmallContent.valid()).roleMatrix());

  private String html(String text) {
    return markdown.html(text, "en");
  }

  @Test
  void showsRawHtmlAsItIsWritten() {
    assertThat(html("a <b onclick=\"x()\">c</b>")).contains("&lt;b onclick").doesNotContain("<b");
    assertThat(html("<script>alert(1)</script>"))
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
    assertThat(html("<img src=x onerror=alert(1)>")).doesNotContain("<img");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[go](javascript:alert(1))",
        "[go](JavaScript:alert(1))",
        "[go](&#106;avascript:alert(1))",
        "[go](data:text/html;base64,PHNjcmlwdD4=)",
        "[go](vbscript:x)",
        "[go](file:///etc/passwd)",
        "<javascript:alert(1)>"
      })
  void dropsLinksThatRunSomething(String text) {
    assertThat(html(text)).doesNotContain("<a").doesNotContain("href");
  }

  @Test
  void keepsLinksThatLeadSomewhere() {
    assertThat(html("[a](https://example.org/b?c=d)"))
        .isEqualToIgnoringNewLines("<p><a href=\"https://example.org/b?c&#61;d\">a</a></p>");
    assertThat(html("[call](tel:+16045550100)")).contains("href=\"tel:");
    assertThat(html("## The plan\n\n[see](#the-plan)"))
        .contains("<h2 id=\"the-plan\">")
        .contains("href=\"#the-plan\"");
  }

  @Test
  void dropsImages() {
    assertThat(html("![a](https://example.org/a.png)")).doesNotContain("<img");
  }

  @Test
  void putsSourcesAtTheEndWithAWayBackThatHasAName() {
    String html = html("A claim.[^bc]\n\n[^bc]: Author (2020). <https://example.org>");
    assertThat(html)
        .contains("<sup class=\"footnote-ref\"><a href=\"#fn-bc\" id=\"fnref-bc\">1</a></sup>")
        .contains("<section class=\"footnotes\">")
        .contains("<li id=\"fn-bc\">")
        .contains("href=\"#fnref-bc\"")
        .contains("aria-label=\"Back to the text\"");
    assertThat(markdown.html("A.[^bc]\n\n[^bc]: B", "fr"))
        .contains("aria-label=\"Retour au texte\"");
  }

  @Test
  void saysWhatAHeaderCellHeads() {
    assertThat(html("| a | b |\n|---|---|\n| c | d |"))
        .contains("<th scope=\"col\">a</th><th scope=\"col\">b</th>")
        .contains("<td>c</td>");
  }

  @Test
  void showsTheRoleMatrixAsATable() {
    String html = html("```role-matrix\n```");
    assertThat(html)
        .startsWith(
            "<div aria-label=\"Who does what\" class=\"matrix-scroll\" role=\"region\""
                + " tabindex=\"0\"><table class=\"role-matrix\">")
        .contains("<th scope=\"col\">Task</th><th scope=\"col\">Peer</th>")
        .contains("<th scope=\"row\">Explaining rights<br /><span class=\"matrix-note\">")
        .contains("<td class=\"level-leads\">leads or shares</td>")
        .contains("<td class=\"level-contributes\">contributes *</td>")
        .contains("<td class=\"level-none\">does not</td>");
    assertThat(markdown.html("```role-matrix\n```", "fr"))
        .contains("aria-label=\"Qui fait quoi\"")
        .contains("<th scope=\"col\">Tâche</th><th scope=\"col\">Pair</th>")
        .contains("mène ou partage");
  }

  @Test
  void escapesWhatTheMatrixSays() {
    RoleMatrix matrix =
        new RoleMatrix(
            Map.of("L", Map.of("en", "<i>leads</i>")),
            List.of(new RoleMatrix.Profession("peer", "<script>", "")),
            List.of(new RoleMatrix.Task("t", "<b>x</b>", "", Map.of("peer", "L"), null)));
    assertThat(new Markdown(matrix).html("```role-matrix\n```", "en"))
        .doesNotContain("<i>")
        .doesNotContain("<b>")
        .doesNotContain("<script>");
  }

  @Test
  void showsOtherBlocksAsTheyAre() {
    assertThat(html("```\n<b>\n```")).contains("<pre>&lt;b&gt;").doesNotContain("table");
    assertThat(new Markdown(null).html("```role-matrix\n```", "en")).doesNotContain("table");
  }

  @Test
  void givesOneLineWithoutItsParagraph() {
    assertThat(markdown.inline("An *action*.", "en")).isEqualTo("An <em>action</em>.");
    assertThat(markdown.inline("one\n\ntwo", "en")).contains("<p>one</p>").contains("<p>two</p>");
  }

  @Test
  void hasNothingForNothing() {
    assertThat(html(null)).isNull();
  }
}
