package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No exception is swallowed, nothing is printed or waited for, nothing is left for later. */
class SourcesTest {
  /** Who catches whatever comes, and why. */
  private static final Map<String, String> CATCHES_ALL =
      Map.of(
          "org/alongside/notification/MailRun.java",
          "a message or mail that cannot be written is told in the log and tried later; the others go",
          "org/alongside/platform/StartUp.java",
          "whatever a start-up step throws, the site says why, tries again and comes up by itself",
          "org/alongside/privacy/ErasureWatch.java",
          "somebody who cannot be erased now is told in the log and tried later; the others are",
          "org/alongside/privacy/RetentionWatch.java",
          "a rule that fails is told in the log and tried next night; the others run");

  private static final Set<String> ALL =
      Set.of("Exception", "RuntimeException", "Throwable", "Error", "EJBException");
  private static final Pattern CATCH =
      Pattern.compile(
          "\\bcatch\\s*\\(\\s*(?:final\\s+)?([\\w.\\s|]+?)\\s+\\w+\\s*\\)\\s*\\{(\\s*})?");
  private static final Pattern PRINTS =
      Pattern.compile("\\bSystem\\s*\\.\\s*(?:out|err)\\b|\\bprintStackTrace\\b");
  private static final Pattern WAITS =
      Pattern.compile(
          "\\bThread\\s*(?:\\.|::)\\s*sleep\\b|\\bTimeUnit\\s*\\.\\s*\\w+\\s*\\.\\s*sleep\\b");
  private static final Pattern LATER = Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b");

  @Test
  void nothingSwallowsExceptions() {
    catches(sources(), CATCHES_ALL).hold();
  }

  @Test
  void nothingPrintsWaitsOrIsLeftForLater() {
    words(sources()).hold();
  }

  @Test
  void bothModulesAreLookedAt() {
    assertThat(House.sources(House.EJB)).isNotEmpty();
    assertThat(House.sources(House.WEB)).isNotEmpty();
  }

  @Test
  void closesOnCatchingEverything() {
    List<Source> sources =
        List.of(
            in("A", "try { go(); } catch (Exception e) { throw new IllegalStateException(e); }"),
            in("B", "try { go(); } catch (final IOException | RuntimeException e) { log(e); }"),
            in("C", "try { go(); } catch (java.lang.Throwable t) { log(t); }"),
            in(
                "Fine",
                "try { go(); } catch (IOException e) { throw new UncheckedIOException(e); }"),
            in("Said", "// try { go(); } catch (Exception e) { log(e); }"));
    assertThat(catches(sources, Map.of()).wrong())
        .extracting(s -> s.substring(0, 6))
        .containsExactly("A.java", "B.java", "C.java");
    assertThat(catches(sources, Map.of("A.java", "why", "B.java", "why", "C.java", "why")).wrong())
        .isEmpty();
    assertThat(catches(List.of(sources.get(3)), Map.of("Fine.java", "why")).wrong()).hasSize(1);
  }

  @Test
  void closesOnAnEmptyCatch() {
    assertThat(
            catches(
                    List.of(
                        in("A", "try { go(); } catch (IOException e) {\n // it will be fine\n }")),
                    Map.of())
                .wrong())
        .singleElement()
        .asString()
        .contains("A.java:2", "IOException");
  }

  @Test
  void closesOnPrintingWaitingAndNotes() {
    List<Source> sources =
        List.of(
            in("A", "System.out.println(1);"),
            in("B", "System.err.println(1);"),
            in("C", "e.printStackTrace();"),
            in("D", "Thread.sleep(5);"),
            in("E", "java.util.concurrent.TimeUnit.SECONDS.sleep(5);"),
            in("F", "// TODO: later"),
            in("G", "/* FIXME */"),
            in("Fine", "String s = \"System.out\"; // never Thread.sleep here"));
    assertThat(words(sources).wrong())
        .extracting(s -> s.substring(0, 8))
        .containsExactly(
            "A.java:2", "B.java:2", "C.java:2", "D.java:2", "E.java:2", "F.java:2", "G.java:2");
  }

  private static Source in(String name, String text) {
    return new Source(name + ".java", "class " + name + " {\n" + text + "\n}\n");
  }

  private static List<Source> sources() {
    return Stream.of(House.EJB, House.WEB).flatMap(m -> House.sources(m).stream()).toList();
  }

  private static Findings catches(List<Source> sources, Map<String, String> reasons) {
    Findings findings = new Findings();
    Set<String> unused = new HashSet<>(reasons.keySet());
    for (Source source : sources) {
      Matcher found = CATCH.matcher(source.code());
      while (found.find()) {
        findings.looked();
        List<String> types = new ArrayList<>();
        for (String type : found.group(1).split("\\|")) {
          types.add(type.strip().replaceAll(".*\\.", ""));
        }
        if (found.group(2) != null) {
          findings.wrong(
              "%s catches %s and does nothing. Mend it, answer it, or let it go up.",
              source.at(found.start()), types);
        } else if (types.stream().anyMatch(ALL::contains) && !unused.remove(source.name())) {
          findings.wrong(
              "%s catches %s, and with it mistakes nobody thought of. Catch what is expected; one"
                  + " handler turns the rest into a page.",
              source.at(found.start()), types);
        }
      }
    }
    unused.forEach(
        name -> findings.wrong("%s does not catch everything any more: strike its reason.", name));
    return findings;
  }

  private static Findings words(List<Source> sources) {
    Findings findings = new Findings();
    for (Source source : sources) {
      findings.looked();
      source
          .places(PRINTS)
          .forEach(at -> findings.wrong("%s prints. Use a java.util.logging.Logger.", at));
      source
          .places(WAITS)
          .forEach(
              at -> findings.wrong("%s makes a thread of the server wait. Use an EJB timer.", at));
      source
          .placesAnywhere(LATER)
          .forEach(
              at -> findings.wrong("%s leaves something for later. Do it, or open an issue.", at));
    }
    return findings;
  }
}
