package org.alongside.web.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Styles: colours are tokens, PrimeFaces' classes stay in one file, nothing shouts, nothing comes
 * from elsewhere.
 */
class StylesTest {
  private static final int LINES = 500;
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern COLOUR =
      Pattern.compile(
          "(?i)#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\\("
              + "|(?<![\\w-])(?:white|black|red|green|blue|gr[ae]y|silver|navy|teal|yellow|orange|purple|pink|brown|beige|ivory)(?![\\w-])");
  private static final Pattern URL =
      Pattern.compile("url\\([^)]*\\)|\"[^\"]*\"|'[^']*'|var\\([^()]*\\)");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)(?:url\\(\\s*|@import\\s+)[\"']?\\s*(?:https?:)?//");
  private static final Pattern QUIET =
      Pattern.compile("@media[^{]*(?:print|prefers-reduced-motion).*");
  private static final Pattern PRINT = Pattern.compile("@media\\s+print\\b");
  private static final String TOKENS = "css/tokens.css";
  private static final String DARK = "css/dark.css";
  private static final String PRIMEFACES = "css/primefaces.css";

  private record Declaration(String context, String property, String value, int line) {}

  @Test
  void stylesKeepTheRules() {
    styles(files()).hold();
  }

  @Test
  void closesOnColoursOutsideTheTokens() {
    assertThat(wrong("p { color: #fff; }"))
        .singleElement()
        .asString()
        .contains("css/a.css:1", "#fff");
    assertThat(wrong("p {\n  box-shadow: 0 0 1px rgb(0 0 0 / 10%)\n}"))
        .singleElement()
        .asString()
        .contains("css/a.css:2");
    assertThat(wrong("@media (width < 40rem) { p { background: White } }")).hasSize(1);
    assertThat(wrong("@media print { p { color: #000 } }")).as("paper has no dark mode").isEmpty();
    assertThat(
            wrong(
                "#add { color: var(--red); background: url(#fade) transparent; fill: currentColor;"
                    + " white-space: nowrap }"))
        .isEmpty();
    assertThat(styles(Map.of(TOKENS, ":root { --ink: #123; }")).wrong()).isEmpty();
  }

  @Test
  void closesOnPrimeFacesElsewhere() {
    assertThat(wrong(".card .ui-button { top: 0 }")).hasSize(1);
    assertThat(styles(Map.of(PRIMEFACES, ".ui-button { top: 0 !important }")).wrong()).isEmpty();
    assertThat(wrong("/* .ui-button */ .my-ui-thing { top: 0 }")).isEmpty();
  }

  @Test
  void closesOnShouting() {
    assertThat(wrong("p { top: 0 !important }")).hasSize(1);
    assertThat(wrong("@media (width < 40rem) { p { top: 0 ! important } }")).hasSize(1);
    assertThat(wrong("[hidden] { display: none !important }")).isEmpty();
    assertThat(wrong("@media print { p { top: 0 !important } }")).isEmpty();
    assertThat(
            wrong("@media (prefers-reduced-motion: reduce) { * { animation: none !important } }"))
        .isEmpty();
  }

  @Test
  void closesOnLongFilesAndOnWhatComesFromElsewhere() {
    assertThat(wrong("\n".repeat(LINES + 1))).singleElement().asString().contains("500");
    assertThat(wrong("@import url('https://a.example/a.css');")).hasSize(1);
    assertThat(wrong("p { background: url(//a.example/a.png) }")).hasSize(1);
    assertThat(wrong("p { background: url(\"#{resource['a.png']}\") }")).isEmpty();
  }

  private static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    House.files(House.WEBAPP.resolve("resources"), ".css").forEach(files::put);
    return files;
  }

  private static List<String> wrong(String css) {
    return styles(Map.of("css/a.css", css)).wrong();
  }

  private static Findings styles(Map<String, String> files) {
    Findings findings = new Findings();
    files.forEach(
        (name, text) -> {
          findings.looked();
          String css = COMMENT.matcher(text).replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
          if (text.lines().count() > LINES) {
            findings.wrong("%s has more than %d lines. Split it by what it is about.", name, LINES);
          }
          if (ELSEWHERE.matcher(css).find()) {
            findings.wrong("%s loads something from elsewhere. Ship it with the site.", name);
          }
          if (!name.equals(PRIMEFACES) && css.matches("(?s).*\\.ui-.*")) {
            findings.wrong("%s styles PrimeFaces' classes (.ui-…). Do so in %s.", name, PRIMEFACES);
          }
          read(css, d -> judge(name, d, findings));
        });
    return findings;
  }

  private static void judge(String name, Declaration d, Findings findings) {
    boolean hides = d.context().contains("[hidden]") && d.property().equals("display");
    boolean paper = PRINT.matcher(d.context()).find();
    boolean shouts = d.value().matches("(?s).*!\\s*important.*");
    if (shouts && !hides && !name.equals(PRIMEFACES) && !QUIET.matcher(d.context()).find()) {
      findings.wrong(
          "%s:%d shouts: %s: %s. Write a selector that says what you mean.",
          name, d.line(), d.property(), d.value());
    }
    Matcher colour = COLOUR.matcher(URL.matcher(d.value()).replaceAll(" "));
    if (!Set.of(TOKENS, DARK).contains(name) && !paper && colour.find()) {
      findings.wrong(
          "%s:%d has the colour %s, which dark mode cannot change. Name it in %s and write"
              + " var(--…).",
          name, d.line(), colour.group(), TOKENS);
    }
  }

  /** Hands on each declaration with the rules that it stands in. */
  private static void read(String css, java.util.function.Consumer<Declaration> reader) {
    Deque<String> context = new ArrayDeque<>();
    StringBuilder part = new StringBuilder();
    int line = 1;
    int began = 1;
    char quote = 0;
    for (char c : css.toCharArray()) {
      line += c == '\n' ? 1 : 0;
      if (part.toString().isBlank()) {
        began = line;
      }
      if (quote != 0 || c == '"' || c == '\'') {
        quote = quote == 0 ? c : quote == c ? 0 : quote;
        part.append(c);
      } else if (c == '{') {
        context.push(part.toString().strip());
        part.setLength(0);
      } else if (c == ';' || c == '}') {
        declaration(context, part.toString().strip(), began, reader);
        part.setLength(0);
        if (c == '}' && !context.isEmpty()) {
          context.pop();
        }
      } else {
        part.append(c);
      }
    }
  }

  private static void declaration(
      Deque<String> context,
      String part,
      int line,
      java.util.function.Consumer<Declaration> reader) {
    int colon = part.indexOf(':');
    if (colon > 0 && !context.isEmpty()) {
      reader.accept(
          new Declaration(
              String.join(" ", context),
              part.substring(0, colon).strip(),
              part.substring(colon + 1).strip(),
              line));
    }
  }
}
