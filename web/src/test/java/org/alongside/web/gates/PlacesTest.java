package org.alongside.web.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Beans and resources lie flat in a feature, each bean by a name of its own, and features of web do
 * not see each other.
 */
class PlacesTest {
  private static final Pattern OURS = Pattern.compile("org\\.alongside\\.(web|api)(?:\\.(.+))?");

  /** What every feature of web may use: the frame, the doors, and what all of the API shares. */
  private static final Set<String> SHARED = Set.of("shell", "security", "");

  @Test
  void beansLieFlatInAFeature() {
    places(House.classes()).hold();
  }

  /** The server would refuse the whole application. */
  @Test
  void noTwoBeansHaveOneName() {
    assertThat(
            House.classes().stream()
                .filter(c -> c.isAnnotatedWith(Named.class))
                .filter(c -> c.getAnnotationOfType(Named.class).value().isEmpty())
                .map(JavaClass::getSimpleName)
                .toList())
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void featuresOfWebDoNotSeeEachOther() {
    neighbours(House.classes()).hold();
  }

  @Test
  void closesOnOddPlaces() {
    Findings findings =
        Fixture.of(
                "package org.alongside.web.garage; class CarView {}",
                "package org.alongside.web.people.rows; class RowView {}",
                "package org.alongside.web; class Loose {}",
                "package org.alongside.pages; class Loose {}",
                "package org.alongside.api; class Fine {}",
                "package org.alongside.web.admin; class FineView {}")
            .findings(PlacesTest::places);
    assertThat(findings.wrong()).hasSize(4).noneMatch(s -> s.contains("Fine"));
  }

  @Test
  void closesOnANeighboursBean() {
    Findings findings =
        Fixture.of(
                "package org.alongside.web.people; public class PeopleView {}",
                "package org.alongside.web.learning; class HomeView {"
                    + " org.alongside.web.people.PeopleView v; }",
                "package org.alongside.web.shell; public class Frame {"
                    + " org.alongside.web.people.PeopleView v; }",
                "package org.alongside.api.people; class Fine { org.alongside.web.people.PeopleView"
                    + " v; org.alongside.web.shell.Frame f; }")
            .findings(PlacesTest::neighbours);
    assertThat(findings.wrong())
        .anyMatch(s -> s.startsWith("org.alongside.web.learning.HomeView uses"))
        .anyMatch(s -> s.startsWith("org.alongside.web.shell.Frame uses"))
        .hasSize(2);
  }

  private static Findings places(JavaClasses classes) {
    Set<String> features = House.features();
    assertThat(features).contains("platform", "people", "admin");
    features.addAll(List.of("shell", "security"));
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      findings.looked();
      Matcher ours = OURS.matcher(type.getPackageName());
      boolean frameOfApi = type.getPackageName().equals("org.alongside.api");
      if (!frameOfApi
          && (!ours.matches() || ours.group(2) == null || !features.contains(ours.group(2)))) {
        findings.wrong(
            "%s lies in no feature. Beans lie in org.alongside.web.<feature>, resources in"
                + " org.alongside.api.<feature>, flat; the features are %s.",
            type.getName(), features);
      }
    }
    return findings;
  }

  private static Optional<String> feature(JavaClass type) {
    Matcher ours = OURS.matcher(type.getBaseComponentType().getPackageName());
    return ours.matches()
        ? Optional.of(Optional.ofNullable(ours.group(2)).orElse(""))
        : Optional.empty();
  }

  private static Findings neighbours(JavaClasses classes) {
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        findings.looked();
        Optional<String> to = feature(use.getTargetClass());
        if (to.isPresent() && !to.equals(feature(type)) && !SHARED.contains(to.get())) {
          findings.wrong(
              "%s uses %s of another feature of web. Call that feature's boundary in ejb instead.",
              type.getName(), use.getTargetClass().getName());
        }
      }
    }
    return findings;
  }
}
