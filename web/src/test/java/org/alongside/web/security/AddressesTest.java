package org.alongside.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.Test;

class AddressesTest {
  private static final List<Class<? extends Annotation>> VERBS =
      List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

  private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");

  @Test
  void everyPageHasARule() {
    assertThat(pages()).isNotEmpty().allMatch(Addresses::isRuled);
  }

  @Test
  void aFolderWithoutAPageIsNoAddress() {
    assertThat(List.of("/learning/", "/people/", "/resources/", "/calendar/"))
        .noneMatch(Addresses::isRuled);
    assertThat(List.of("/", "/home", "/verify/x")).allMatch(Addresses::isRuled);
  }

  @Test
  void everyResourceHasARule() {
    List<String> addresses =
        new ClassFileImporter()
            .importPackages("org.alongside").stream()
                .filter(c -> c.isAnnotatedWith(Path.class))
                .flatMap(AddressesTest::addresses)
                .toList();

    assertThat(addresses).isNotEmpty().allMatch(Addresses::isRuled);
  }

  @Test
  void everyServletHasARule() {
    List<String> addresses =
        new ClassFileImporter()
            .importPackages("org.alongside").stream()
                .filter(c -> c.isAnnotatedWith(WebServlet.class))
                .flatMap(c -> Stream.of(c.getAnnotationOfType(WebServlet.class).value()))
                // the empty pattern is the servlets' word for the root of the site
                .map(pattern -> pattern.isEmpty() ? "/" : pattern)
                .toList();

    assertThat(addresses).isNotEmpty().allMatch(Addresses::isRuled);
  }

  @Test
  void whatIsNotNamedDoesNotExist() {
    assertThat(Addresses.isRuled("/nope")).isFalse();
    assertThat(Addresses.isRuled("/people")).isFalse();
    assertThat(Addresses.isRuled("/people/list/more")).isFalse();
    assertThat(Addresses.isRuled("/learning")).isFalse();
    assertThat(Addresses.isRuled("/learning/")).isFalse();
    assertThat(Addresses.isRuled("/people/../home")).isFalse();
    assertThat(Addresses.isRuled("/api/v1/nope")).isFalse();
    assertThat(Addresses.isRuled("/WEB-INF/web.xml")).isFalse();
  }

  @Test
  void aPageIsTheSameWithItsSuffix() {
    assertThat(Addresses.rule("/people/list.xhtml")).isEqualTo(Addresses.rule("/people/list"));
  }

  @Test
  void administrationIsForAdministrators() {
    Addresses.Rule rule = Addresses.rule("/admin/settings").orElseThrow();

    assertThat(rule.allows(Set.of(Roles.PERSON, Roles.COORDINATOR)::contains)).isFalse();
    assertThat(rule.allows(Set.of(Roles.PERSON, Roles.ADMIN)::contains)).isTrue();
  }

  private static Stream<String> addresses(JavaClass resource) {
    String root = "/api/v1/" + resource.getAnnotationOfType(Path.class).value();
    return resource.getMethods().stream()
        .filter(m -> VERBS.stream().anyMatch(m::isAnnotatedWith))
        .map(
            m ->
                m.isAnnotatedWith(Path.class)
                    ? root + "/" + m.getAnnotationOfType(Path.class).value()
                    : root);
  }

  private static List<String> pages() {
    try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
      return files
          .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".xhtml"))
          .filter(name -> !name.startsWith("/WEB-INF/") && !name.startsWith("/resources/"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
