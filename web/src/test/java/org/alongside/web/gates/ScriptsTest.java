package org.alongside.web.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Scripts make no code and no HTML out of texts, and say nothing of their own: words come from the
 * page's data attributes.
 */
class ScriptsTest {
  /**
   * What may become HTML, as {@code file: expression}, and why. Only what the server has sanitised.
   */
  private static final Map<String, String> HTML =
      Map.of(
          "js/kinds.js: html",
          "feedback, steps and examples, rendered and sanitised by catalogue.Markdown when they"
              + " were published; lesson() is given nothing else",
          "js/author.js: reply.body.html",
          "a preview, rendered and sanitised by catalogue.Markdown for this reply");

  private static final String TEXT =
      "\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|`(?:\\\\.|[^`\\\\])*`";
  private static final Pattern COMMENT_OR_TEXT =
      Pattern.compile("(?s)/\\*.*?\\*/|(?<![:\\w\\\\\"'])//[^\\n]*|" + TEXT);
  private static final Pattern CODE =
      Pattern.compile(
          "\\beval\\s*\\(|\\bnew\\s+Function\\b|\\bset(?:Timeout|Interval)\\s*\\(\\s*[\"'`]|\\bdocument\\s*\\.\\s*write");
  private static final Pattern MAKES_HTML =
      Pattern.compile(
          "\\.\\s*(?:innerHTML|outerHTML)\\s*\\+?=(?!=)\\s*([^;\\n"
              + "]*)|\\.\\s*(?:insertAdjacentHTML|createContextualFragment|parseFromString|setHTMLUnsafe)\\s*\\(([^;\\n"
              + "]*)\\)");
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:\\.\\s*(?:textContent|innerText|title|placeholder|alt|ariaLabel)\\s*\\+?=(?!=)"
              + "|\\b(?:alert|confirm|prompt)\\s*\\("
              + "|\\bsetAttribute\\s*\\(\\s*[\"'](?:aria-label|title|alt|placeholder)[\"']\\s*,"
              + "|\\.\\s*(?:append|prepend|replaceChildren)\\s*\\(|\\bcreateTextNode\\s*\\()\\s*("
              + TEXT
              + ")");
  private static final Pattern SENTENCE =
      Pattern.compile("(?<!Error\\()[\"'`](\\p{Lu}[\\p{Ll}’']*(?:,? [\\p{L}’'-]+)+[.?!…]?)[\"'`]");

  @Test
  void scriptsKeepTheRules() {
    scripts(House.files(House.WEBAPP.resolve("resources"), ".js"), HTML).hold();
  }

  @Test
  void closesOnMakingCode() {
    assertThat(wrong("eval('a')")).hasSize(1);
    assertThat(wrong("const f = new Function('a')")).hasSize(1);
    assertThat(wrong("setTimeout('go()', 5)")).hasSize(1);
    assertThat(wrong("document.write(a)")).hasSize(1);
    assertThat(wrong("// eval(a)\nsetTimeout(() => go(), 5); retrieval(a);")).isEmpty();
  }

  @Test
  void closesOnMakingHtml() {
    assertThat(wrong("a.innerHTML = b.html;")).singleElement().asString().contains("b.html");
    assertThat(wrong("a.insertAdjacentHTML('beforeend', b);")).hasSize(1);
    assertThat(wrong("if (a.innerHTML === b) go();")).isEmpty();
    assertThat(
            scripts(Map.of("js/a.js", "a.innerHTML = b.html;"), Map.of("js/a.js: b.html", "why"))
                .wrong())
        .isEmpty();
    assertThat(scripts(Map.of("js/a.js", "go();"), Map.of("js/a.js: b.html", "why")).wrong())
        .singleElement()
        .asString()
        .contains("js/a.js: b.html");
  }

  @Test
  void closesOnWords() {
    assertThat(wrong("a.textContent = \"Saved\";")).singleElement().asString().contains("Saved");
    assertThat(wrong("a.setAttribute('aria-label', 'Close');")).hasSize(1);
    assertThat(wrong("alert(`Hello ${name}`);")).hasSize(1);
    assertThat(wrong("a.append('Done');")).hasSize(1);
    assertThat(wrong("show('Your answer is saved.');")).hasSize(1);
    assertThat(
            wrong(
                "a.textContent = b.dataset.saved; a.textContent = ''; all('details[data-drop] a');"
                    + " 'use strict'; throw new Error('No such form');"))
        .isEmpty();
  }

  private static List<String> wrong(String script) {
    return scripts(Map.of("js/a.js", script), Map.of()).wrong();
  }

  private static Findings scripts(Map<String, String> files, Map<String, String> reviewed) {
    Findings findings = new Findings();
    Set<String> unused = new HashSet<>(reviewed.keySet());
    files.forEach(
        (name, text) -> {
          findings.looked();
          String script =
              COMMENT_OR_TEXT
                  .matcher(text)
                  .replaceAll(
                      m ->
                          Matcher.quoteReplacement(
                              m.group().startsWith("/")
                                  ? m.group().replaceAll("[^\\n]", " ")
                                  : m.group()));
          Source source = new Source(name, script);
          CODE.matcher(script)
              .results()
              .forEach(
                  m ->
                      findings.wrong(
                          "%s makes code out of a text (%s), which the content policy refuses.",
                          source.at(m.start()), m.group()));
          html(source, reviewed, unused, findings);
          words(source, findings);
        });
    unused.forEach(
        entry -> findings.wrong("'%s' does not become HTML any more: strike it.", entry));
    return findings;
  }

  private static void html(
      Source source, Map<String, String> reviewed, Set<String> unused, Findings findings) {
    Matcher made = MAKES_HTML.matcher(source.text());
    while (made.find()) {
      String from = (made.group(1) != null ? made.group(1) : made.group(2)).strip();
      String entry = source.name() + ": " + from;
      unused.remove(entry);
      if (!reviewed.containsKey(entry)) {
        findings.wrong(
            "%s makes HTML out of %s. Use textContent; or, if the server has sanitised exactly"
                + " this, review it into HTML.",
            source.at(made.start()), from);
      }
    }
  }

  private static void words(Source source, Findings findings) {
    Matcher said = SAYS.matcher(source.text());
    while (said.find()) {
      String literal = said.group(1).replaceAll("\\$\\{[^}]*}", "");
      if (literal.codePoints().anyMatch(Character::isLetter)) {
        spoken(source, said.start(), said.group(1), findings);
      }
    }
    Matcher sentence = SENTENCE.matcher(source.text());
    while (sentence.find()) {
      spoken(source, sentence.start(), sentence.group(1), findings);
    }
  }

  private static void spoken(Source source, int at, String text, Findings findings) {
    findings.wrong(
        "%s says %s by itself, in one language. Let the page hand it over in a data- attribute.",
        source.at(at), text);
  }
}
