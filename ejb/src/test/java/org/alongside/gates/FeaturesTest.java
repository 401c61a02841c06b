package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A feature is a package; it uses lower floors only; it is flat; its names say what things are. */
class FeaturesTest {
  private static final Set<String> EMPTY_WORDS = Set.of("util", "impl", "manager", "helper", "dto");
  private static final Pattern WORDS =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[.$_]");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?(org\\.alongside(?:\\.[a-z0-9]+)+)\\.[A-Z*]");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  @Test
  void everyClassLiesFlatInAKnownFeature() {
    places(House.classes()).hold();
  }

  @Test
  void featuresUseLowerFloorsOnly() {
    uses(House.classes()).hold();
  }

  /** The compiler copies constants, so class files do not tell where they came from. */
  @Test
  void featuresImportFromLowerFloorsOnly() {
    imports(House.sources(House.EJB)).hold();
  }

  @Test
  void namesSayWhatThingsAre() {
    names(House.classes()).hold();
  }

  @Test
  void closesOnUnknownAndDeepPackages() {
    Findings findings =
        Fixture.of(
                "package org.alongside.garage; class Car {}",
                "package org.alongside.people.rows; class Row {}",
                "package org.alongside.interop; class Standards {}",
                "package org.elsewhere; class Stray {}",
                "package org.alongside.interop.scorm; class Fine {}")
            .findings(FeaturesTest::places);
    assertThat(findings.wrong())
        .anyMatch(s -> s.startsWith("org.alongside.garage.Car lies in no feature"))
        .anyMatch(s -> s.startsWith("org.alongside.people.rows.Row lies in a package inside"))
        .anyMatch(s -> s.startsWith("org.alongside.interop.Standards lies in no feature"))
        .anyMatch(s -> s.startsWith("org.elsewhere.Stray lies in no feature"))
        .hasSize(4);
  }

  @Test
  void closesOnUseOfAHigherFloorAndOfTheSame() {
    Findings findings =
        Fixture.of(
                "package org.alongside.people; public class Somebody {}",
                "package org.alongside.journal; public class Diary {}",
                "package org.alongside.interop.lti; public class Tool {}",
                "package org.alongside.platform; class Up { org.alongside.people.Somebody s; }",
                "package org.alongside.catalogue; class Aside { Object o() { return new"
                    + " org.alongside.journal.Diary(); } }",
                "package org.alongside.interop.scorm; class Slice {"
                    + " org.alongside.interop.lti.Tool[] t; }",
                "package org.alongside.learning; class Down extends org.alongside.people.Somebody"
                    + " {}")
            .findings(FeaturesTest::uses);
    assertThat(findings.wrong())
        .anyMatch(
            s ->
                s.startsWith(
                    "org.alongside.platform.Up uses org.alongside.people.Somebody, but platform"
                        + " (floor 0) may use lower floors only, not people (floor 1)"))
        .anyMatch(
            s -> s.startsWith("org.alongside.catalogue.Aside uses org.alongside.journal.Diary"))
        .anyMatch(
            s ->
                s.startsWith(
                    "org.alongside.interop.scorm.Slice uses org.alongside.interop.lti.Tool"))
        .hasSize(3);
  }

  @Test
  void closesOnAConstantFromAHigherFloor() {
    Findings findings =
        imports(
            Fixture.of(
                    """
                    package org.alongside.catalogue;
                    import static org.alongside.learning.Limits.MOST;
                    class Reader { int most = MOST; }
                    """)
                .sources());
    assertThat(findings.wrong()).singleElement().asString().contains("catalogue", "learning");
  }

  @Test
  void closesOnEmptyWords() {
    Findings findings =
        Fixture.of(
                "package org.alongside.people; class PersonManager {}",
                "package org.alongside.people; class DateUtils {}",
                "package org.alongside.people; class EnrolmentDTO {}",
                "package org.alongside.people; class QuizImpl {}",
                "package org.alongside.people; class HelperOfAll {}",
                "package org.alongside.people; class Simple { enum Group { MANAGER } }")
            .findings(FeaturesTest::names);
    assertThat(findings.wrong()).hasSize(5).noneMatch(s -> s.contains("Simple"));
  }

  private static Findings places(JavaClasses classes) {
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      findings.looked();
      String in = type.getPackageName();
      if (Floors.feature(in).isEmpty()) {
        boolean deep =
            Floors.all().keySet().stream().anyMatch(f -> in.startsWith(Floors.ROOT + f + "."));
        findings.wrong(
            deep
                ? "%s lies in a package inside a feature; a feature is one flat package. Move it"
                    + " up, or make two features by what they are about."
                : "%s lies in no feature: features are the packages named in Floors (test tree),"
                    + " from architecture.md.",
            type.getName());
      }
    }
    return findings;
  }

  private static Findings uses(JavaClasses classes) {
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      Optional<String> from = Floors.feature(type);
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        Optional<String> to = Floors.feature(use.getTargetClass());
        if (from.isPresent() && to.isPresent()) {
          findings.looked();
          if (!Floors.mayUse(from.get(), to.get())) {
            findings.wrong(
                "%s uses %s, but %s may use lower floors only, not %s. Call down, or let the lower"
                    + " feature fire a CDI event that the upper one observes.",
                type.getName(),
                use.getTargetClass().getBaseComponentType().getName(),
                Floors.told(from.get()),
                Floors.told(to.get()));
          }
        }
      }
    }
    return findings;
  }

  private static Findings imports(List<Source> sources) {
    Findings findings = new Findings();
    for (Source source : sources) {
      Matcher in = PACKAGE.matcher(source.text());
      Optional<String> from = in.find() ? Floors.feature(in.group(1)) : Optional.empty();
      Matcher imported = IMPORT.matcher(source.text());
      while (imported.find()) {
        findings.looked();
        Optional<String> to = Floors.feature(imported.group(1));
        if (from.isPresent() && to.isPresent() && !Floors.mayUse(from.get(), to.get())) {
          findings.wrong(
              "%s imports from %s, but %s may use lower floors only.",
              source.at(imported.start()), Floors.told(to.get()), Floors.told(from.get()));
        }
      }
    }
    return findings;
  }

  private static Findings names(JavaClasses classes) {
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      findings.looked();
      Arrays.stream(WORDS.split(type.getName()))
          .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("s$", ""))
          .filter(EMPTY_WORDS::contains)
          .forEach(
              word ->
                  findings.wrong(
                      "%s: '%s' says nothing about what it is. Name it after what it does or"
                          + " holds.",
                      type.getName(), word));
    }
    return findings;
  }
}
