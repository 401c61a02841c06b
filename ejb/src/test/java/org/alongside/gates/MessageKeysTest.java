package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every message key that Java code names is in a bundle. A key is a text of three or more words
 * with dots between; in ejb its first word is a feature that has a bundle.
 */
class MessageKeysTest {
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][\\w-]*(?:\\.[A-Za-z][\\w-]*)*\\.?)\"");
  private static final Set<String> NOT_OURS =
      Set.of("org", "com", "io", "java", "javax", "jakarta", "primefaces", "wildfly");

  @Test
  void everyKeyNamedInEjbIsInABundle() {
    keys(House.sources(House.EJB), bundles(House.EJB), false).hold();
  }

  @Test
  void everyKeyNamedInWebIsInABundle() {
    Map<String, Set<String>> all = bundles(House.EJB);
    all.putAll(bundles(House.WEB));
    keys(House.sources(House.WEB), all, true).hold();
  }

  @Test
  void closesOnAKeyThatIsInNoBundle() {
    Map<String, Set<String>> bundles =
        Map.of("org/alongside/people/people.properties", Set.of("people.error.name"));
    assertThat(
            keys(
                    code(
                        "invalid(\"people.error.nmae\")",
                        "invalid(\"people.error.name\")",
                        "named(\"site.lines.en\")",
                        "// \"people.error.gone\""),
                    bundles,
                    false)
                .wrong())
        .singleElement()
        .asString()
        .contains("A.java:1", "people.error.nmae");
  }

  @Test
  void closesOnAPageKeyThatIsInNoBundle() {
    Map<String, Set<String>> bundles =
        Map.of("org/alongside/web/shell.properties", Set.of("menu.label.home", "role.name.PEER"));
    assertThat(
            keys(
                    code(
                        "words.getString(\"menu.label.hoem\")",
                        "words.getString(\"menu.label.home\")",
                        "words.getString(\"role.nmae.\" + role)",
                        "words.getString(\"role.name.\" + role)",
                        "getBundle(\"org.alongside.web.shell\")"),
                    bundles,
                    true)
                .wrong())
        .extracting(s -> s.replaceAll(": .*", ""))
        .containsExactly("A.java:1", "A.java:3");
  }

  private static List<Source> code(String... lines) {
    return List.of(new Source("A.java", String.join("\n", lines)));
  }

  private static Map<String, Set<String>> bundles(Path module) {
    Map<String, Set<String>> keys = new HashMap<>();
    BundlesTest.files(module)
        .forEach((name, text) -> keys.put(name, Bundle.of(text).values().keySet()));
    return keys;
  }

  private static Findings keys(
      List<Source> sources, Map<String, Set<String>> bundles, boolean everyFirstWord) {
    Set<String> known = new TreeSet<>();
    bundles.values().forEach(known::addAll);
    Findings findings = new Findings();
    for (Source source : sources) {
      String text = source.withoutComments();
      Matcher literal = LITERAL.matcher(text);
      while (literal.find()) {
        String key = literal.group(1);
        String first = key.replaceAll("\\..*", "");
        boolean ours =
            everyFirstWord
                ? !NOT_OURS.contains(first)
                : bundles.containsKey("org/alongside/" + first + "/" + first + ".properties");
        boolean start = key.endsWith(".");
        long dots = key.chars().filter(c -> c == '.').count();
        if (!ours || dots < 2) {
          continue;
        }
        findings.looked();
        boolean there =
            start ? known.stream().anyMatch(k -> k.startsWith(key)) : known.contains(key);
        if (!there) {
          findings.wrong(
              "%s: no bundle has the key %s%s. Add it in English and in French.",
              source.at(literal.start()), key, start ? "…" : "");
        }
      }
    }
    return findings;
  }
}
