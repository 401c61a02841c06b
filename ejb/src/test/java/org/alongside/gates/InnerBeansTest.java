package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever reaches the database without asking who calls is seen in its own feature only, or says
 * so.
 */
class InnerBeansTest {
  @Test
  void whatIsNotABoundarySaysSo() {
    inner(House.classes(), House.sources(House.EJB)).hold();
  }

  @Test
  void closesOnAPublicBeanThatReachesTheDatabaseUnchecked() {
    String bean =
        "@jakarta.enterprise.context.ApplicationScoped public class %s {"
            + " jakarta.persistence.EntityManager em; }";
    Fixture fixture =
        Fixture.of(
            "package org.alongside.people; " + bean.formatted("Cellar"),
            "package org.alongside.people; /** All. Not a boundary. */ " + bean.formatted("Known"),
            "package org.alongside.people; /** All. Not a\n"
                + " * boundary. */ @jakarta.ejb.Stateless public class Torn {}");
    assertThat(fixture.findings(c -> inner(c, fixture.sources())).wrong())
        .anyMatch(s -> s.startsWith("org.alongside.people.Cellar is public, reaches the database"))
        .anyMatch(s -> s.startsWith("org.alongside.people.Torn says that it is not a boundary"))
        .hasSize(2);
  }

  private static Findings inner(JavaClasses classes, List<Source> sources) {
    Set<String> saying =
        sources.stream()
            .filter(s -> s.text().matches("(?s).*\\bNot a(\\s|\\*)+boundary\\b.*"))
            .map(s -> s.name().replace(".java", "").replace('/', '.'))
            .collect(Collectors.toSet());
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      boolean says = saying.contains(type.getName());
      boolean bean =
          Stream.of(
                  ApplicationScoped.class,
                  RequestScoped.class,
                  SessionScoped.class,
                  Dependent.class)
              .anyMatch(type::isAnnotatedWith);
      boolean database =
          type.getFields().stream()
              .anyMatch(f -> f.getRawType().isEquivalentTo(EntityManager.class));
      if (says && BoundariesTest.isEjb(type)) {
        findings.wrong(
            "%s says that it is not a boundary, but is an EJB, which others may call from outside.",
            type.getName());
      }
      if (bean && type.getModifiers().contains(JavaModifier.PUBLIC)) {
        findings.looked();
        if (database && !says) {
          findings.wrong(
              "%s is public, reaches the database and checks nobody. Make it package-private; or,"
                  + " if an upper feature needs it, say 'Not a boundary' in its comment, and the"
                  + " web module is kept away from it.",
              type.getName());
        }
      }
    }
    return findings;
  }
}
