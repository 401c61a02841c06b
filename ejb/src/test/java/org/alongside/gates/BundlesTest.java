package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the site says, it says in English and in French, under the same keys. */
class BundlesTest {
  /** Words that are the same in both languages. Add one only after a look into a dictionary. */
  private static final Set<String> ALIKE =
      Set.of(
          "action",
          "actions",
          "alberta",
          "alongside",
          "code",
          "contact",
          "csv",
          "date",
          "document",
          "documents",
          "english",
          "français",
          "manitoba",
          "menu",
          "message",
          "messages",
          "min",
          "minutes",
          "module",
          "modules",
          "note",
          "notes",
          "nunavut",
          "ontario",
          "page",
          "pages",
          "pdf",
          "profession",
          "question",
          "questions",
          "saskatchewan",
          "section",
          "sections",
          "situation",
          "situations",
          "total",
          "type",
          "version",
          "yukon",
          "zone");

  private static final Pattern VALUE = Pattern.compile("\\{(\\d+)[^}]*}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}’'-]*");
  private static final Pattern KEY = Pattern.compile("[A-Za-z][\\w-]*(?:\\.[A-Za-z][\\w-]*){2,}");
  private static final Pattern LOOSE =
      Pattern.compile(
          "«(?!\u00a0)|(?<!\u00a0)»|(?<=[\\p{L}\\p{N}}»)”’])[ \u202f]:(?=\\s|$)"
              + "|(?<=[\\p{L}\\p{N}}»)”’])[ \u00a0\u202f][;?!]");
  private static final Pattern IN_EJB = Pattern.compile("org/alongside/(\\w+)/\\1\\.properties");
  private static final Pattern IN_WEB = Pattern.compile("org/alongside/web/[a-z]+\\.properties");

  @Test
  void ejbSpeaksEnglishAndFrench() {
    bundles(files(House.EJB), true).hold();
  }

  @Test
  void webSpeaksEnglishAndFrench() {
    bundles(files(House.WEB), false).hold();
  }

  @Test
  void closesOnWhatIsMissing() {
    assertThat(bundles(Map.of("org/alongside/web/shell.properties", "a.b.c=D"), false).wrong())
        .singleElement()
        .asString()
        .contains("shell_fr.properties");
    assertThat(bundles(Map.of("org/alongside/web/shell_fr.properties", "a.b.c=D"), false).wrong())
        .hasSize(1);
    assertThat(web("a.b.c=One", "a.b.d=Un")).hasSize(2);
    assertThat(web("a.b.c=One", "a.b.c= ")).singleElement().asString().contains("says nothing");
    assertThat(web("a.b.c=One\na.b.c=Two", "a.b.c=Un"))
        .singleElement()
        .asString()
        .contains("twice");
  }

  @Test
  void closesOnDifferentOrBrokenValues() {
    assertThat(web("a.b.c=One {0}", "a.b.c=Un {1}")).singleElement().asString().contains("{0}");
    assertThat(web("a.b.c=One {0", "a.b.c=Un {0")).isNotEmpty();
    assertThat(web("a.b.c=It's", "a.b.c=C’est")).singleElement().asString().contains("’");
    assertThat(ejb("people.error.x=It's", "people.error.x=C''est")).hasSize(1);
    assertThat(ejb("people.error.x=It''s {0}", "people.error.x=C’est {0}")).isEmpty();
  }

  @Test
  void closesOnEnglishInFrench() {
    assertThat(web("a.b.c=Sign in", "a.b.c=Sign in"))
        .singleElement()
        .asString()
        .contains("Sign in");
    assertThat(web("a.b.c=Menu", "a.b.c=Menu")).isEmpty();
    assertThat(web("a.b.c={0} %", "a.b.c={0} %")).isEmpty();
  }

  @Test
  void closesOnLooseFrench() {
    for (String loose : List.of("Un : deux", "« Un »", "Un\u00a0?", "{0} !", "Un\u202f: deux")) {
      assertThat(web("a.b.c=One {0}", "a.b.c=" + loose + " {0}"))
          .as(loose)
          .singleElement()
          .asString()
          .contains("U+00A0");
    }
    assertThat(web("a.b.c=One", "a.b.c=«\u00a0Un\u00a0»\u00a0: deux; trois? quatre!")).isEmpty();
  }

  @Test
  void closesOnOddKeysAndPlaces() {
    assertThat(web("hello=Hello", "hello=Bonjour"))
        .singleElement()
        .asString()
        .contains("page.kind");
    assertThat(ejb("learning.error.x=No", "learning.error.x=Non"))
        .singleElement()
        .asString()
        .contains("people.");
    assertThat(
            bundles(
                    Map.of("messages.properties", "a.b.c=D", "messages_fr.properties", "a.b.c=E"),
                    false)
                .wrong())
        .hasSize(1);
  }

  private static List<String> web(String english, String french) {
    return bundles(
            Map.of(
                "org/alongside/web/shell.properties", english,
                "org/alongside/web/shell_fr.properties", french),
            false)
        .wrong();
  }

  private static List<String> ejb(String english, String french) {
    return bundles(
            Map.of(
                "org/alongside/people/people.properties", english,
                "org/alongside/people/people_fr.properties", french),
            true)
        .wrong();
  }

  /** The bundles of a module by their path; META-INF holds settings, not sentences. */
  static Map<String, String> files(Path module) {
    Path root = module.resolve("src/main/resources");
    Map<String, String> files = new TreeMap<>();
    for (Path file : House.files(root, ".properties")) {
      String name = root.relativize(file).toString().replace('\\', '/');
      if (!name.startsWith("META-INF/")) {
        files.put(name, House.text(file));
      }
    }
    return files;
  }

  private static Findings bundles(Map<String, String> files, boolean ejb) {
    Findings findings = new Findings();
    for (String name : files.keySet()) {
      String english = name.replace("_fr.properties", ".properties");
      String french = english.replace(".properties", "_fr.properties");
      if (!files.containsKey(english) || !files.containsKey(french)) {
        findings.wrong("%s stands alone: %s and %s go together.", name, english, french);
      } else if (name.equals(english)) {
        pair(name, Bundle.of(files.get(english)), Bundle.of(files.get(french)), ejb, findings);
      }
    }
    return findings;
  }

  private static void pair(
      String name, Bundle english, Bundle french, boolean ejb, Findings findings) {
    if (!(ejb ? IN_EJB : IN_WEB).matcher(name).matches()) {
      findings.wrong(
          "%s lies in the wrong place: org/alongside/<feature>/<feature>.properties in ejb,"
              + " org/alongside/web/<feature>.properties in web.",
          name);
    }
    String feature = name.replaceAll(".*/|\\.properties", "");
    Set<String> keys = new TreeSet<>(english.values().keySet());
    keys.addAll(french.values().keySet());
    for (String key : keys) {
      findings.looked();
      if (!KEY.matcher(key).matches() || ejb && !key.startsWith(feature + ".")) {
        findings.wrong(
            "%s: the key %s is not like %s.",
            name, key, ejb ? feature + ".error.name" : "page.kind.name");
      }
      if (!english.values().containsKey(key) || !french.values().containsKey(key)) {
        findings.wrong("%s: %s is missing in one of the two languages.", name, key);
        continue;
      }
      values(name + ": " + key, english.values().get(key), french.values().get(key), findings);
      apostrophes(name + ": " + key, english.values().get(key), ejb, findings);
      apostrophes(name + ": " + key, french.values().get(key), ejb, findings);
      spaces(name + ": " + key, french.values().get(key), findings);
    }
    Stream.concat(english.doubles().stream(), french.doubles().stream())
        .forEach(key -> findings.wrong("%s: %s stands in it twice.", name, key));
  }

  private static void values(String where, String english, String french, Findings findings) {
    if (english.isBlank() || french.isBlank()) {
      findings.wrong("%s says nothing in one of the two languages.", where);
    } else if (english.equals(french) && !alike(english)) {
      findings.wrong(
          "%s says '%s' in both languages. Translate it; or, if the words are the same, add them to"
              + " ALIKE.",
          where, english);
    }
    if (!placeholders(english).equals(placeholders(french))) {
      findings.wrong(
          "%s has %s in English, but %s in French.",
          where, placeholders(english), placeholders(french));
    }
    Stream.of(english, french)
        .filter(v -> !isFormat(v))
        .forEach(v -> findings.wrong("%s: '%s' is no MessageFormat; see its braces.", where, v));
  }

  private static void apostrophes(String where, String value, boolean ejb, Findings findings) {
    String left = ejb ? value.replace("''", "") : value;
    if (left.contains("'")) {
      findings.wrong(
          "%s: MessageFormat swallows the straight apostrophe in '%s'. Write ’%s.",
          where, value, ejb ? " or ''" : "");
    }
  }

  private static void spaces(String where, String french, Findings findings) {
    if (LOOSE.matcher(french).find()) {
      findings.wrong(
          "%s: '%s'. In French as Canada writes it U+00A0 stands before a colon and inside"
              + " guillemets, and nothing before a semicolon, a question or exclamation mark.",
          where, french);
    }
  }

  private static boolean alike(String value) {
    return WORD.matcher(VALUE.matcher(value).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .allMatch(word -> ALIKE.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static Set<String> placeholders(String value) {
    return VALUE
        .matcher(value)
        .results()
        .map(m -> "{" + m.group(1) + "}")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isFormat(String value) {
    try {
      return new MessageFormat(value).getFormatsByArgumentIndex().length >= 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
