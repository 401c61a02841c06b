package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whoever hands out one person's records says so to the log: a boundary method that takes a
 * person's public id and answers with something fires an action that ends in {@code .read}, which
 * that person sees.
 */
class ReadsTest {
  /** What hands out nothing of a person's records, and why. */
  private static final Map<String, String> NO_RECORDS =
      Map.of(
          "account.Exports.make", "a new link, to be handed over",
          "account.Exports.goodUntil", "how long such a link lives; beside it stands the summary",
          "account.PasswordLinks.make", "a new link, to be handed over");

  private static final Pattern ASKS =
      Pattern.compile(
          "public (?!void\\b)[\\w<>, .?]+ (\\w+)\\([^)]*\\bString person\\b[^)]*\\)\\s*\\{");
  private static final Pattern EJB = Pattern.compile("@(?:Stateless|Stateful|Singleton)\\b");
  private static final Pattern READ = Pattern.compile("\"[a-z.-]+\\.read\"");

  @Test
  void whoeverHandsOutAPersonsRecordsSaysSo() {
    reads(House.sources(House.EJB), NO_RECORDS).hold();
  }

  @Test
  void closesOnARecordThatIsHandedOutUnseen() {
    List<Source> sources =
        List.of(
            new Source(
                "org/alongside/people/A.java",
                """
                @Stateless public class A {
                  public List<Row> quiet(String person) { return rows(person); }
                  public Row told(String person, int n) { audited("a.b.read"); return row(person); }
                  public void change(String person) { changed(person); }
                }
                """),
            new Source(
                "org/alongside/people/B.java", "class B { public Row of(String person) {} }"));
    assertThat(reads(sources, Map.of()).wrong())
        .singleElement()
        .asString()
        .contains("people.A.quiet");
    assertThat(reads(sources, Map.of("people.A.quiet", "why")).wrong()).isEmpty();
    assertThat(reads(sources, Map.of("people.A.quiet", "why", "people.A.told", "why")).wrong())
        .singleElement()
        .asString()
        .contains("people.A.told");
  }

  private static Findings reads(List<Source> sources, Map<String, String> reasons) {
    Findings findings = new Findings();
    Set<String> unused = new HashSet<>(reasons.keySet());
    for (Source source : sources) {
      String text = source.withoutComments();
      Matcher asks = ASKS.matcher(text);
      while (EJB.matcher(text).find() && asks.find()) {
        findings.looked();
        String name =
            source.name().replaceAll("^org/alongside/|\\.java$", "").replace('/', '.')
                + "."
                + asks.group(1);
        boolean says = READ.matcher(body(text, asks.end())).find();
        if (!says && !unused.remove(name)) {
          findings.wrong(
              "%s (%s) hands out what is kept about a person, and they do not see who looked. Fire"
                  + " Audited with an action that ends in .read; or, if it is no record of theirs,"
                  + " add it to NO_RECORDS with the reason.",
              name, source.at(asks.start()));
        }
      }
    }
    unused.forEach(
        name -> findings.wrong("%s needs no reason (any more): strike it from the list.", name));
    return findings;
  }

  private static String body(String text, int from) {
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return text.substring(from, i);
      }
    }
    return text.substring(from);
  }
}
