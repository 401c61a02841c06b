package org.alongside.web.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Every message key that a page names is in the bundle that it names. */
class PageKeysTest {
  private static final Pattern USE = Pattern.compile("\\b(\\w+)\\[\\s*'([^']*)'\\s*(]|\\+=)?");
  private static final Pattern ANY_USE = Pattern.compile("\\b(\\w*[tT]ext|msgs?|messages)\\[");

  @Test
  void everyKeyInAPageIsInItsBundle() {
    keys(House.pages(), bundles()).hold();
  }

  @Test
  void everyBundleThatPagesNameIsThere() {
    assertThat(bundles())
        .isNotEmpty()
        .allSatisfy((name, keys) -> assertThat(keys).as("keys of " + name).isNotNull());
  }

  @Test
  void closesOnAKeyOrABundleThatIsNotThere() {
    Map<String, Set<String>> bundles = Map.of("shellText", Set.of("a.b.c", "role.name.PEER"));
    assertThat(wrong("#{shellText['a.b.d']}", bundles))
        .singleElement()
        .asString()
        .contains("a.b.d");
    assertThat(wrong("#{shelText['a.b.c']}", bundles))
        .singleElement()
        .asString()
        .contains("shelText");
    assertThat(wrong("#{shellText['role.nmae.' += role]}", bundles)).hasSize(1);
    assertThat(wrong("#{empty x ? shellText['a.b.c'] : shellText['a.b.x']}", bundles)).hasSize(1);
    assertThat(
            wrong(
                "#{shellText['a.b.c']} #{shellText['role.name.' += role]} #{shellText[entry.key]}"
                    + " #{resource['icons/a.svg']}",
                bundles))
        .isEmpty();
  }

  private static List<String> wrong(String text, Map<String, Set<String>> bundles) {
    return keys(Map.of("a.xhtml", "<p>" + text + "</p>"), bundles).wrong();
  }

  private static Findings keys(Map<String, String> files, Map<String, Set<String>> bundles) {
    Findings findings = new Findings();
    files.forEach(
        (name, text) -> {
          for (String expression : Page.of(name, text).expressions()) {
            Matcher any = ANY_USE.matcher(expression);
            while (any.find()) {
              findings.looked();
              if (!bundles.containsKey(any.group(1))) {
                findings.wrong(
                    "%s: no bundle is called %s; WEB-INF/faces-config.xml names %s.",
                    name, any.group(1), bundles.keySet());
              }
            }
            Matcher use = USE.matcher(expression);
            while (use.find()) {
              Set<String> known = bundles.get(use.group(1));
              String key = use.group(2);
              boolean start = "+=".equals(use.group(3));
              if (known != null
                  && !(start
                      ? known.stream().anyMatch(k -> k.startsWith(key))
                      : known.contains(key))) {
                findings.wrong(
                    "%s: %s has no key %s%s. Add it in English and in French.",
                    name, use.group(1), key, start ? "…" : "");
              }
            }
          }
        });
    return findings;
  }

  /** The keys of each bundle by the name that pages know it by, as faces-config.xml says. */
  private static Map<String, Set<String>> bundles() {
    Map<String, String> files = House.files(House.WEB.resolve("src/main/resources"), ".properties");
    String config = House.files(House.WEBAPP, "faces-config.xml").get("WEB-INF/faces-config.xml");
    Map<String, Set<String>> bundles = new HashMap<>();
    for (Element bundle : Parser.xmlParser().parseInput(config, "").select("resource-bundle")) {
      String file = bundle.selectFirst("base-name").text().replace('.', '/') + ".properties";
      bundles.put(
          bundle.selectFirst("var").text(),
          files.containsKey(file) ? keysOf(files.get(file)) : null);
    }
    return bundles;
  }

  static Set<String> keysOf(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }
}
