package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Associations are read when they are asked for, and enums are kept by their names. */
class MappingsTest {
  @Test
  void associationsAreLazyAndEnumsAreKeptByName() {
    mapped(House.classes()).hold();
  }

  @Test
  void closesOnEagerAssociationsAndNumberedEnums() {
    Findings findings =
        Fixture.of(
                EntitiesTest.being(
                    "Being",
                    "",
                    """
                    @ManyToOne Being one;
                    @OneToOne Being two;
                    @ElementCollection(fetch = FetchType.EAGER) java.util.List<String> three;
                    Mood four;
                    @Enumerated Mood five;
                    @ElementCollection java.util.Set<Mood> six;
                    @ManyToOne(fetch = FetchType.LAZY) Being fine;
                    @Enumerated(EnumType.STRING) Mood good;
                    @Transient Mood passing;
                    static final Mood USUAL = Mood.GOOD;
                    enum Mood { GOOD, BAD }
                    """))
            .findings(MappingsTest::mapped);
    assertThat(findings.wrong())
        .extracting(s -> s.replaceAll("org.alongside.people.Being\\.(\\w+) (?:is|keeps).*", "$1"))
        .containsExactlyInAnyOrder("one", "two", "three", "four", "five", "six");
  }

  private static Findings mapped(JavaClasses classes) {
    Findings findings = new Findings();
    for (JavaClass type : EntitiesTest.persistent(classes)) {
      for (JavaMember member : type.getMembers()) {
        fetch(member, findings);
      }
      for (JavaField field : type.getFields()) {
        enums(field, findings);
      }
    }
    return findings;
  }

  private static void fetch(JavaMember member, Findings findings) {
    List<FetchType> found = new ArrayList<>();
    member.tryGetAnnotationOfType(ManyToOne.class).ifPresent(a -> found.add(a.fetch()));
    member.tryGetAnnotationOfType(OneToOne.class).ifPresent(a -> found.add(a.fetch()));
    member.tryGetAnnotationOfType(OneToMany.class).ifPresent(a -> found.add(a.fetch()));
    member.tryGetAnnotationOfType(ManyToMany.class).ifPresent(a -> found.add(a.fetch()));
    member.tryGetAnnotationOfType(ElementCollection.class).ifPresent(a -> found.add(a.fetch()));
    if (found.contains(FetchType.EAGER)) {
      findings.wrong(
          "%s is read eagerly. Say fetch = FetchType.LAZY; a query fetches what its page needs.",
          member.getFullName());
    }
  }

  private static void enums(JavaField field, Findings findings) {
    findings.looked();
    boolean kept =
        !field.getModifiers().contains(JavaModifier.STATIC)
            && !field.getModifiers().contains(JavaModifier.TRANSIENT)
            && !field.isAnnotatedWith(Transient.class)
            && !field.isAnnotatedWith(Convert.class);
    boolean holdsEnum = field.getAllInvolvedRawTypes().stream().anyMatch(JavaClass::isEnum);
    boolean byName =
        field
            .tryGetAnnotationOfType(Enumerated.class)
            .map(e -> e.value() == EnumType.STRING)
            .orElse(false);
    if (kept && holdsEnum && !byName) {
      findings.wrong(
          "%s keeps an enum by its number, which changes when somebody adds one. Say"
              + " @Enumerated(EnumType.STRING).",
          field.getFullName());
    }
  }
}
