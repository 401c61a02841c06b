package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Entities guard themselves and are seen by nobody outside their feature.
 *
 * <p>Who needs {@code @Version}: every entity that has a method which changes one of its own
 * fields. Without such a method it is written once and needs none. A child needs none either: its
 * key holds its root's key ({@code @IdClass}, {@code @EmbeddedId}), so it changes under its root's
 * lock or version.
 */
class EntitiesTest {
  /** Changes without a version, and why that is safe. */
  private static final Map<String, String> LOCKED_ANOTHER_WAY =
      Map.of(
          "org.alongside.account.SignInFailure",
          "only SignInFailureSql hands it out to be changed, and locks its row first");

  @Test
  void entitiesQueriesAndRulesAreSeenInTheirFeatureOnly() {
    hidden(House.classes()).hold();
  }

  @Test
  void entitiesThatChangeHaveAVersion() {
    versioned(House.classes(), LOCKED_ANOTHER_WAY).hold();
  }

  @Test
  void entitiesHaveVerbsNotSetters() {
    verbs(House.classes()).hold();
  }

  @Test
  void closesOnWhatIsPublic() {
    Findings findings =
        Fixture.of(
                "package org.alongside.people; @jakarta.persistence.Entity public class Being {}",
                "package org.alongside.people; public class BeingQueries {}",
                "package org.alongside.people; public class ExpiryRules {}",
                "package org.alongside.people; public enum ReviewRule { NEVER }",
                "package org.alongside.people; class AgeRule {}")
            .findings(EntitiesTest::hidden);
    assertThat(findings.wrong())
        .anyMatch(s -> s.startsWith("org.alongside.people.Being is public"))
        .anyMatch(s -> s.startsWith("org.alongside.people.BeingQueries is public"))
        .anyMatch(s -> s.startsWith("org.alongside.people.ExpiryRules is public"))
        .hasSize(3);
  }

  @Test
  void closesOnAChangingEntityWithoutVersion() {
    Fixture beings =
        Fixture.of(
            being("Changing", "", "@Id long id; String name; void call(String n) { name = n; }"),
            being(
                "Versioned",
                "",
                "@Id long id; @Version int v; String name; void call(String n) { name = n; }"),
            being("Fact", "", "@Id long id; Fact(long i) { id = i; }"),
            being(
                "Part",
                "@IdClass(Part.Key.class)",
                "@Id long whole; @Id int number; String name; void call(String n) { name = n; }"
                    + " static class Key {}"));
    assertThat(beings.findings(c -> versioned(c, Map.of())).wrong())
        .singleElement()
        .asString()
        .contains("people.Changing", "[call]", "@Version");
    Map<String, String> reasons =
        Map.of("org.alongside.people.Changing", "why", "org.alongside.people.Gone", "why");
    assertThat(beings.findings(c -> versioned(c, reasons)).wrong())
        .as("a reason for what is no longer there")
        .singleElement()
        .asString()
        .contains("people.Gone");
  }

  @Test
  void closesOnSetters() {
    assertThat(
            Fixture.of(
                    being(
                        "Being", "", "protected void setName(String n) {} public void settle() {}"))
                .findings(EntitiesTest::verbs)
                .wrong())
        .singleElement()
        .asString()
        .contains("setName");
  }

  static String being(String name, String annotation, String members) {
    return """
    package org.alongside.people;
    import jakarta.persistence.*;
    @Entity %s class %s { %s }
    """
        .formatted(annotation, name, members);
  }

  private static Findings hidden(JavaClasses classes) {
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      boolean rule = type.getSimpleName().matches(".*Rules?") && !type.isEnum();
      boolean kept =
          type.isAnnotatedWith(Entity.class) || type.getSimpleName().endsWith("Queries") || rule;
      if (kept) {
        findings.looked();
        if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
          findings.wrong(
              "%s is public. Entities, queries and rules are their feature's own; let the boundary"
                  + " hand out a record.",
              type.getName());
        }
      }
    }
    return findings;
  }

  private static Findings versioned(JavaClasses classes, Map<String, String> reasons) {
    Findings findings = new Findings();
    List<String> needed = new ArrayList<>();
    for (JavaClass type : classes) {
      if (!type.isAnnotatedWith(Entity.class)) {
        continue;
      }
      findings.looked();
      boolean child =
          type.isAnnotatedWith(IdClass.class)
              || type.getAllFields().stream().anyMatch(f -> f.isAnnotatedWith(EmbeddedId.class));
      boolean versioned =
          type.getAllFields().stream().anyMatch(f -> f.isAnnotatedWith(Version.class));
      List<String> changing =
          type.getMethods().stream()
              .filter(EntitiesTest::changesItself)
              .map(JavaMethod::getName)
              .toList();
      if (!child && !versioned && !changing.isEmpty()) {
        needed.add(type.getName());
        if (!reasons.containsKey(type.getName())) {
          findings.wrong(
              "%s changes in %s but has no @Version, so of two people's changes one would be lost"
                  + " silently.",
              type.getName(), changing);
        }
      }
    }
    reasons.keySet().stream()
        .filter(name -> Reviewed.isThere(name, classes) && !needed.contains(name))
        .forEach(
            name ->
                findings.wrong("%s needs no exception from @Version any more: strike it.", name));
    return findings;
  }

  private static boolean changesItself(JavaMethod method) {
    return method.getFieldAccesses().stream()
        .anyMatch(
            a ->
                a.getAccessType() == JavaFieldAccess.AccessType.SET
                    && a.getTargetOwner().equals(method.getOwner())
                    && a.getTarget()
                        .resolveMember()
                        .map(f -> !f.getModifiers().contains(JavaModifier.STATIC))
                        .orElse(true));
  }

  private static Findings verbs(JavaClasses classes) {
    Findings findings = new Findings();
    for (JavaClass type : persistent(classes)) {
      for (JavaMethod method : type.getMethods()) {
        findings.looked();
        boolean seen =
            method.getModifiers().contains(JavaModifier.PUBLIC)
                || method.getModifiers().contains(JavaModifier.PROTECTED);
        if (seen && method.getName().matches("set[A-Z].*")) {
          findings.wrong(
              "%s.%s is a setter. Give the entity a verb that keeps it whole, such as submit(now).",
              type.getName(), method.getName());
        }
      }
    }
    return findings;
  }

  static List<JavaClass> persistent(JavaClasses classes) {
    return classes.stream()
        .filter(
            c ->
                c.isAnnotatedWith(Entity.class)
                    || c.isAnnotatedWith(Embeddable.class)
                    || c.isAnnotatedWith(MappedSuperclass.class))
        .toList();
  }
}
