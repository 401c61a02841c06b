package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NamedNativeQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Queries name entities of their own feature or of a lower floor, whatever class they stand in;
 * native SQL stays in classes named {@code …Sql}.
 */
class QueriesTest {
  private static final Pattern FROM =
      Pattern.compile(
          "\\b((?i:FROM|JOIN"
              + " FETCH|JOIN|UPDATE))\\s+(?:TREAT\\s*\\(\\s*)?([A-Z]\\w*(?:\\s+(?:(?i:AS)\\s+)?\\w+\\s*,\\s*[A-Z]\\w*)*)");
  private static final Pattern OPEN_END = Pattern.compile("\\b(?:FROM|JOIN|UPDATE)\\s+\\u0001");
  private static final Pattern CLASS_NAME =
      Pattern.compile("org\\.alongside\\.((?:interop\\.)?[a-z0-9]+)\\.[A-Z]");
  private static final Set<String> JDBC =
      Set.of(
          "java.sql.Connection",
          "java.sql.Statement",
          "java.sql.PreparedStatement",
          "java.sql.CallableStatement",
          "java.sql.DriverManager",
          "javax.sql.DataSource");
  private static final String MIGRATIONS = "org.alongside.platform.Migrations";

  @Test
  void entityNamesAreUnique() {
    Findings findings = new Findings();
    entities(House.classes(), findings);
    findings.hold();
  }

  @Test
  void queriesNameEntitiesOfLowerFloorsOnly() {
    jpql(House.classes()).hold();
  }

  @Test
  void nativeSqlStaysInClassesNamedSql() {
    nativeSql(House.classes()).hold();
  }

  @Test
  void closesOnTwoEntitiesOfOneName() {
    Findings findings =
        Fixture.of(
                "package org.alongside.mentoring; @jakarta.persistence.Entity class Meeting {}",
                "package org.alongside.community; @jakarta.persistence.Entity class Meeting {}")
            .findings(
                classes -> {
                  Findings found = new Findings();
                  entities(classes, found);
                  return found;
                });
    assertThat(findings.wrong()).singleElement().asString().contains("Meeting");
  }

  @Test
  void closesOnQueriesThatLookUp() {
    Findings findings =
        Fixture.of(
                "package org.alongside.learning; @jakarta.persistence.Entity class Course {}",
                "package org.alongside.catalogue; @jakarta.persistence.Entity class Programme {}",
                """
                package org.alongside.people;
                @jakarta.persistence.Entity
                @jakarta.persistence.NamedQuery(name = "Human.busy", query = "SELECT h FROM Human h JOIN Course c ON c.id = h.id")
                @jakarta.persistence.NamedQuery(name = "Human.all", query = "SELECT h FROM Human h")
                class Human {}
                """,
                asks("Writes", "em.createQuery(\"UPDATE Course c SET c.done = TRUE\")"),
                asks("Whispers", "em.createQuery(\"select c from Course c\")"),
                asks("Lists", "em.createQuery(\"SELECT p FROM Programme p, Course c\")"),
                asks("Joins", "em.createQuery(\"SELECT c\" + x + \" FROM Course c WHERE \" + x)"),
                asks(
                    "Makes",
                    """
                    em.createQuery(\"""
                        SELECT NEW org.alongside.learning.Row(p.id)
                        FROM Programme p
                        \""")
                    """),
                asks("Guesses", "em.createQuery(\"SELECT n FROM Nothing n\")"),
                asks("Hides", "em.createQuery(\"SELECT x FROM \" + x + \" x\")"),
                """
                package org.alongside.tailoring;
                class LooksDown {
                  Object go(jakarta.persistence.EntityManager em) {
                    return em.createQuery("SELECT c FROM Course c LEFT JOIN Programme p ON p.id = c.id JOIN c.parts t");
                  }
                }
                """)
            .findings(QueriesTest::jpql);
    String course = "asks for the entity Course of learning (floor 5)";
    assertThat(findings.wrong())
        .anyMatch(s -> s.startsWith("org.alongside.people.Human " + course))
        .anyMatch(s -> s.startsWith("org.alongside.catalogue.Writes " + course))
        .anyMatch(s -> s.startsWith("org.alongside.catalogue.Whispers " + course))
        .anyMatch(s -> s.startsWith("org.alongside.catalogue.Lists " + course))
        .anyMatch(s -> s.startsWith("org.alongside.catalogue.Joins " + course))
        .anyMatch(s -> s.startsWith("org.alongside.catalogue.Makes names a class"))
        .anyMatch(s -> s.startsWith("org.alongside.catalogue.Guesses: no entity is called Nothing"))
        .anyMatch(s -> s.startsWith("org.alongside.catalogue.Hides: the entity's name"))
        .hasSize(8);
  }

  @Test
  void closesOnNativeSqlElsewhere() {
    String call =
        "{ Object go(jakarta.persistence.EntityManager em) { return em.createNativeQuery(\"SELECT"
            + " 1\"); } }";
    Findings findings =
        Fixture.of(
                "package org.alongside.people; class Calls " + call,
                "package org.alongside.people; class Keeps { java.sql.PreparedStatement kept; }",
                """
                package org.alongside.people;
                @jakarta.persistence.Entity
                @jakarta.persistence.NamedNativeQuery(name = "x", query = "SELECT 1")
                class Names {}
                """,
                "package org.alongside.people; class RowsSql " + call)
            .findings(QueriesTest::nativeSql);
    assertThat(findings.wrong())
        .anyMatch(s -> s.startsWith("org.alongside.people.Calls"))
        .anyMatch(s -> s.startsWith("org.alongside.people.Keeps"))
        .anyMatch(s -> s.startsWith("org.alongside.people.Names"))
        .hasSize(3);
  }

  private static String asks(String name, String call) {
    return """
    package org.alongside.catalogue;
    class %s { Object go(jakarta.persistence.EntityManager em, String x) { return %s; } }
    """
        .formatted(name, call);
  }

  private static Map<String, String> entities(JavaClasses classes, Findings findings) {
    Map<String, String> featureByName = new HashMap<>();
    Map<String, String> classByName = new HashMap<>();
    for (JavaClass type : classes) {
      if (type.isAnnotatedWith(Entity.class)) {
        findings.looked();
        String given = type.getAnnotationOfType(Entity.class).name();
        String name = given.isEmpty() ? type.getSimpleName() : given;
        Floors.feature(type).ifPresent(feature -> featureByName.put(name, feature));
        String other = classByName.put(name, type.getName());
        if (other != null) {
          findings.wrong(
              "%s and %s are both the entity '%s'; names are unique in the whole unit. Put the"
                  + " feature before it (MentoringMeeting).",
              other, type.getName(), name);
        }
      }
    }
    return featureByName;
  }

  private static Findings jpql(JavaClasses classes) {
    Map<String, String> entities = entities(classes, new Findings());
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      Optional<String> feature = Floors.feature(type);
      for (String text : feature.isPresent() ? Texts.of(type) : List.<String>of()) {
        if (OPEN_END.matcher(text).find()) {
          findings.wrong(
              "%s: the entity's name in '%s' is not written out, so nobody can see what it asks."
                  + " Write one query for each.",
              type.getName(), text.replace('\u0001', '?'));
        }
        if (judge(type, feature.get(), text, entities, findings)) {
          CLASS_NAME
              .matcher(text)
              .results()
              .map(m -> m.group(1))
              .filter(to -> Floors.all().containsKey(to) && !Floors.mayUse(feature.get(), to))
              .forEach(
                  to ->
                      findings.wrong(
                          "%s names a class of org.alongside.%s in a query: %s may use lower floors"
                              + " only.",
                          type.getName(), to, Floors.told(feature.get())));
        }
      }
    }
    return findings;
  }

  /** Whether the text is a query at all. */
  private static boolean judge(
      JavaClass type,
      String feature,
      String text,
      Map<String, String> entities,
      Findings findings) {
    boolean query = false;
    Matcher from = FROM.matcher(text);
    while (from.find()) {
      boolean loud = from.group(1).equals(from.group(1).toUpperCase(java.util.Locale.ROOT));
      for (String name : names(from.group(2))) {
        String owner = entities.get(name);
        if (owner != null || loud) {
          query = true;
          findings.looked();
        }
        if (owner == null && loud) {
          findings.wrong(
              "%s: no entity is called %s, as in '%s'.", type.getName(), name, text.strip());
        } else if (owner != null && !Floors.mayUse(feature, owner)) {
          findings.wrong(
              "%s asks for the entity %s of %s: %s may use lower floors only.",
              type.getName(), name, Floors.told(owner), Floors.told(feature));
        }
      }
    }
    return query;
  }

  /** {@code A a, B b} to A and B. */
  private static List<String> names(String list) {
    List<String> names = new ArrayList<>();
    for (String part : list.split(",")) {
      names.add(part.strip().split("\\s+")[0]);
    }
    return names;
  }

  private static Findings nativeSql(JavaClasses classes) {
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      findings.looked();
      String outer = type.getName().replaceAll("\\$.*", "");
      if (outer.endsWith("Sql") || outer.equals(MIGRATIONS)) {
        continue;
      }
      boolean calls =
          type.getAccessesFromSelf().stream()
              .map(JavaAccess::getTarget)
              .anyMatch(
                  t ->
                      t.getOwner().isEquivalentTo(EntityManager.class)
                          && t.getName().equals("createNativeQuery"));
      boolean named =
          type.isAnnotatedWith(NamedNativeQuery.class)
              || type.isAnnotatedWith(jakarta.persistence.NamedNativeQueries.class);
      boolean jdbc =
          type.getDirectDependenciesFromSelf().stream()
              .anyMatch(d -> JDBC.contains(d.getTargetClass().getBaseComponentType().getName()));
      if (calls || named || jdbc) {
        findings.wrong(
            "%s speaks SQL. Write JPQL, or move it into a class named …Sql with bound parameters"
                + " only.",
            type.getName());
      }
    }
    return findings;
  }
}
