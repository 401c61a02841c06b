package org.alongside.web.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Page, bean, boundary: a bean or a resource calls boundaries and what crosses them, and never sees
 * a solution or the database.
 */
class HopsTest {
  private static final Pattern DOMAIN =
      Pattern.compile("org\\.alongside\\.(?!web\\b|api\\b|run\\b).+");

  /** Beans of ejb's platform that are asked by whoever serves requests, and check nobody. */
  private static final Set<String> PLATFORM =
      Set.of(
          "org.alongside.platform.CallSource",
          "org.alongside.platform.Meters",
          "org.alongside.platform.Readiness",
          "org.alongside.platform.SiteClock");

  private static final List<String> DATABASE =
      List.of("jakarta.persistence.", "org.eclipse.persistence.", "java.sql.", "javax.sql.");

  @Test
  void webCallsBoundariesOnly() {
    hops(House.classes(), House.domain()).hold();
  }

  @Test
  void webKnowsNoDatabase() {
    database(House.classes()).hold();
  }

  @Test
  void boundariesHandOutNoSolutions() {
    boundaries(House.domain()).hold();
  }

  @Test
  void closesOnSolutionsAndInnerServices() {
    Findings findings =
        Fixture.of(
                view("Asks", "org.alongside.catalogue.QuestionWithSolution q;"),
                view("Opts", "org.alongside.catalogue.QuestionWithSolution.Option o;"),
                view("Reads", "org.alongside.catalogue.UnitContent c;"),
                view(
                    "Walks",
                    "Object o(org.alongside.catalogue.ScenarioNode n) { return n.choices(); }"),
                view("Takes", "@jakarta.inject.Inject org.alongside.catalogue.Published p;"),
                view("Opens", "@jakarta.inject.Inject org.alongside.assessment.AttemptDesk d;"),
                view("Whoami", "@jakarta.inject.Inject org.alongside.platform.Caller c;"),
                view(
                    "Fine",
                    "@jakarta.ejb.EJB org.alongside.learning.Enrolments e; Object o() { return"
                        + " e.home(\"en\").next(); } Object r() { return"
                        + " org.alongside.platform.PublicId.random(); }"))
            .findings(classes -> hops(classes, House.domain()));
    assertThat(findings.wrong())
        .extracting(s -> s.replaceAll("org\\.alongside\\.web\\.learning\\.(\\w+) .*", "$1"))
        .contains("Asks", "Opts", "Reads", "Walks", "Takes", "Opens", "Whoami")
        .doesNotContain("Fine");
  }

  @Test
  void closesOnTheDatabase() {
    Findings findings =
        Fixture.of(
                view("Manages", "jakarta.persistence.EntityManager em;"),
                view("Connects", "javax.sql.DataSource source;"))
            .findings(HopsTest::database);
    assertThat(findings.wrong()).hasSize(2);
  }

  @Test
  void closesOnABoundaryThatHandsOutSolutions() {
    Findings findings =
        Fixture.of(
                """
                package org.alongside.learning;
                import org.alongside.catalogue.*;
                @jakarta.ejb.Stateless
                public class Leaks {
                  public java.util.List<QuestionWithSolution> all() { return null; }
                  public Wrapped wrapped() { return null; }
                  public String fine() { return null; }
                  public record Wrapped(UnitContent content) {}
                }
                """,
                "package org.alongside.catalogue; public record"
                    + " UnitContent(java.util.List<QuestionWithSolution> all) {}",
                "package org.alongside.catalogue; public record QuestionWithSolution(String id) {}")
            .findings(HopsTest::boundaries);
    assertThat(findings.wrong())
        .anyMatch(s -> s.startsWith("org.alongside.learning.Leaks.all"))
        .anyMatch(s -> s.startsWith("org.alongside.learning.Leaks.wrapped"))
        .hasSize(2);
  }

  private static String view(String name, String members) {
    return "package org.alongside.web.learning; class " + name + " { " + members + " }";
  }

  private static Findings hops(JavaClasses classes, JavaClasses domain) {
    Set<String> solutions = solutions(domain);
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        JavaClass target = whole(use.getTargetClass().getBaseComponentType(), domain);
        if (!DOMAIN.matcher(target.getPackageName()).matches()) {
          continue;
        }
        findings.looked();
        if (solutions.contains(target.getName().replaceAll("\\$.*", ""))) {
          findings.wrong(
              "%s uses %s, which holds solutions. What a learner may see is made in ejb, by the"
                  + " boundary.",
              type.getName(), target.getName());
        } else if (!crosses(target)) {
          findings.wrong(
              "%s uses %s, which is neither a boundary (an EJB) nor a record, enum, exception or"
                  + " set of constants that crosses one.",
              type.getName(), target.getName());
        }
      }
    }
    return findings;
  }

  /** The class as ejb's own import has read it. */
  private static JavaClass whole(JavaClass target, JavaClasses domain) {
    return domain.contain(target.getName()) ? domain.get(target.getName()) : target;
  }

  /** What holds a solution: by its name, and every record that has such a thing in it. */
  private static Set<String> solutions(JavaClasses domain) {
    Set<String> solutions = new TreeSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (JavaClass type : domain) {
        String outer = type.getName().replaceAll("\\$.*", "");
        boolean named = outer.endsWith("WithSolution") || outer.endsWith(".ScenarioNode");
        boolean holds =
            type.isRecord()
                && type.getFields().stream()
                    .flatMap(f -> f.getAllInvolvedRawTypes().stream())
                    .anyMatch(t -> solutions.contains(t.getName()));
        if ((named || holds) && solutions.add(type.getName())) {
          more = true;
        }
      }
    }
    return solutions;
  }

  private static boolean crosses(JavaClass target) {
    boolean constants =
        target.getModifiers().contains(JavaModifier.FINAL)
            && Stream.concat(target.getMethods().stream(), target.getFields().stream())
                .filter(m -> !m.getModifiers().contains(JavaModifier.PRIVATE))
                .allMatch(m -> m.getModifiers().contains(JavaModifier.STATIC));
    return isBoundary(target)
        || target.isRecord()
        || target.isEnum()
        || target.isAnnotation()
        || target.isAssignableTo(Throwable.class)
        || PLATFORM.contains(target.getName())
        || constants;
  }

  private static boolean isBoundary(JavaClass type) {
    return type.isAnnotatedWith(Stateless.class)
        || type.isAnnotatedWith(Stateful.class)
        || type.isAnnotatedWith(Singleton.class);
  }

  private static Findings boundaries(JavaClasses domain) {
    Set<String> solutions = solutions(domain);
    Findings findings = new Findings();
    for (JavaClass type : domain) {
      for (JavaMethod method : isBoundary(type) ? type.getMethods() : Set.<JavaMethod>of()) {
        if (method.getModifiers().contains(JavaModifier.PUBLIC)) {
          findings.looked();
          method.getReturnType().getAllInvolvedRawTypes().stream()
              .filter(t -> solutions.contains(t.getName()))
              .forEach(
                  t ->
                      findings.wrong(
                          "%s.%s hands out %s, which holds solutions. Make a record without them.",
                          type.getName(), method.getName(), t.getName()));
        }
      }
    }
    return findings;
  }

  private static Findings database(JavaClasses classes) {
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        findings.looked();
        String target = use.getTargetClass().getBaseComponentType().getName();
        if (DATABASE.stream().anyMatch(target::startsWith)) {
          findings.wrong(
              "%s uses %s. The database is ejb's; call a boundary.", type.getName(), target);
        }
      }
    }
    return findings;
  }
}
