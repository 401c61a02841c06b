package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The access matrix of the addresses: every page, every servlet and every REST method, asked for by
 * everybody over HTTP, answers what addresses.txt says. Whoever is not named finds nothing: signed
 * out, a page leads to sign-in and the API answers 401; signed in, both answer 404.
 */
class AddressMatrixIT extends InServer {
  /** What the test itself does to bring everybody in and out again. */
  private static final Set<String> OWN =
      Set.of("POST /api/v1/session", "DELETE /api/v1/session", "POST /sign-out");

  private static final String TESTS = "/ArquillianServletRunnerEE9";
  private static final String CLASSES = "/WEB-INF/classes/org/alongside/";
  private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
  private static final Set<String> OUTSIDE = Set.of("NOBODY", "LEAVER");
  private static final Set<String> CALLERS = withoutTheProgram();

  @Inject private ServletContext site;

  private static Set<String> withoutTheProgram() {
    Set<String> callers = new LinkedHashSet<>(World.CALLERS);
    callers.remove("SYSTEM");
    return callers;
  }

  private static MatrixTable table() {
    return MatrixTable.read("addresses.txt", CALLERS);
  }

  @Test
  void everyAddressOfTheSiteIsInTheTable() {
    Rules rules = new Rules();
    Set<String> known = new TreeSet<>();
    Set<String> covered = new TreeSet<>(Set.of(TESTS));
    List<String> wrong = new ArrayList<>();
    for (MatrixTable.Line line : table().lines()) {
      String address = line.cell(0).replaceFirst("[?].*", "");
      known.add(address.replaceAll("\\.[a-z]+}", "}"));
      rules
          .patternOf(path(address))
          .ifPresentOrElse(
              covered::add,
              () ->
                  wrong.add(
                      "%s: %s has no rule in web's Addresses, so nobody can open it."
                          .formatted(table().where(line.number()), address)));
    }
    OWN.forEach(address -> rules.patternOf(path(address)).ifPresent(covered::add));
    Set<String> there = new TreeSet<>(pages("/"));
    classes(CLASSES).forEach(type -> there.addAll(addresses(type)));
    assertThat(there)
        .hasSizeGreaterThan(40)
        .contains("GET /home", "PUT /api/v1/modules/{module}/units/{unit}/position");
    there.stream()
        .filter(address -> !isIn(known, address) && !OWN.contains(address))
        .forEach(address -> wrong.add(missing(address)));
    rules.patterns().stream()
        .filter(pattern -> !covered.contains(pattern))
        .forEach(pattern -> wrong.add(missing("GET " + pattern)));
    assertThat(wrong).isEmpty();
  }

  /** A servlet for all that begins so is in the table with any of it. */
  private static boolean isIn(Set<String> known, String address) {
    return address.endsWith("/*")
        ? known.stream().anyMatch(k -> k.startsWith(address.substring(0, address.length() - 1)))
        : known.contains(address);
  }

  /** The rules of web's Addresses, which the tests are not compiled against. */
  private static final class Rules {
    private final Class<?> type = Boundaries.type("org.alongside.web.security.Addresses");

    List<String> patterns() {
      return ((List<?>) ask("patterns")).stream().map(String.class::cast).toList();
    }

    Optional<String> patternOf(String path) {
      return ((Optional<?>) ask("patternOf", path)).map(String.class::cast);
    }

    private Object ask(String name, Object... arguments) {
      try {
        Class<?>[] types = Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new);
        return type.getMethod(name, types).invoke(null, arguments);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static String missing(String address) {
    return "The access matrix does not know %s. Add a line to %saddresses.txt: '%s | status, or none for 200 | who finds it'."
        .formatted(address, MatrixTable.FOLDER, address);
  }

  @Test
  void everybodyFindsWhatTheTableSaysAndNothingElse() {
    MatrixTable table = table();
    Guest leaver = World.get().caller("LEAVER").visitor();
    assertThat(leaver.send("GET", "/home", null).statusCode()).isEqualTo(303);
    List<String> wrong = new ArrayList<>();
    for (MatrixTable.Line line : table.lines()) {
      Set<String> finds = table.callers(line.number(), line.cell(2));
      // all at once: the server has work for each of its processors
      Map<String, CompletableFuture<HttpResponse<String>>> answers = new LinkedHashMap<>();
      CALLERS.forEach(name -> answers.put(name, ask(line.cell(0), World.get().caller(name))));
      answers.forEach(
          (name, answer) -> {
            String fault = fault(answer.join(), expected(line, finds.contains(name), name));
            if (!fault.isEmpty()) {
              wrong.add(
                  "%s: %s as %s %s"
                      .formatted(table.where(line.number()), line.cell(0), name, fault));
            }
          });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whoSignsOutIsOutEverywhere() {
    Guest visitor = World.get().visitorOf("PERSON");
    assertThat(visitor.send("GET", "/home", null).statusCode()).isEqualTo(200);
    assertThat(visitor.send("DELETE", "/api/v1/session", null).statusCode()).isEqualTo(204);
    assertThat(visitor.send("GET", "/home", null).statusCode()).isEqualTo(303);
    assertThat(visitor.send("GET", "/api/v1/me/progress", null).statusCode()).isEqualTo(401);
  }

  private static Set<String> expected(MatrixTable.Line line, boolean finds, String caller) {
    if (finds) {
      return Set.of((line.cell(1).isEmpty() ? "200" : line.cell(1)).split("\\s+"));
    }
    if (!OUTSIDE.contains(caller)) {
      return Set.of("404");
    }
    return Set.of(path(line.cell(0)).startsWith("/api/") ? "401" : "sign-in");
  }

  /** What is wrong with an answer, or nothing. */
  private static String fault(HttpResponse<String> answer, Set<String> expected) {
    boolean toSignIn =
        answer.statusCode() == 303
            && answer.headers().firstValue("Location").orElse("").startsWith("/sign-in?then=");
    String got = toSignIn ? "sign-in" : String.valueOf(answer.statusCode());
    return expected.contains(got)
        ? ""
        : "answered " + got + ", not " + String.join(" or ", expected);
  }

  private static CompletableFuture<HttpResponse<String>> ask(String address, World.Caller caller) {
    String[] parts = address.split(" ", 2);
    String filled =
        PLACE.matcher(parts[1]).replaceAll(m -> World.get().things().text(m.group(1), caller));
    boolean writes = !parts[0].equals("GET") && filled.startsWith("/api/");
    return caller.visitor().sending(parts[0], filled, writes ? "{}" : null);
  }

  private static String path(String address) {
    return address.substring(address.indexOf(' ') + 1).replaceFirst("[?].*", "");
  }

  private List<String> pages(String folder) {
    List<String> found = new ArrayList<>();
    for (String path : site.getResourcePaths(folder)) {
      if (path.endsWith("/")) {
        if (!path.equals("/WEB-INF/") && !path.equals("/resources/")) {
          found.addAll(pages(path));
        }
      } else if (path.endsWith(".xhtml")) {
        found.add("GET " + path.substring(0, path.length() - ".xhtml".length()));
      }
    }
    return found;
  }

  private List<Class<?>> classes(String folder) {
    List<Class<?>> found = new ArrayList<>();
    for (String path : site.getResourcePaths(folder)) {
      if (path.endsWith("/")) {
        if (!path.equals(CLASSES + "it/")) {
          found.addAll(classes(path));
        }
      } else if (path.endsWith(".class")) {
        found.add(
            Boundaries.type(
                path.substring("/WEB-INF/classes/".length(), path.length() - ".class".length())
                    .replace('/', '.')));
      }
    }
    return found;
  }

  /** What a class answers to, when it is a servlet or a REST resource. */
  private static List<String> addresses(Class<?> type) {
    List<String> found = new ArrayList<>();
    WebServlet servlet = type.getAnnotation(WebServlet.class);
    Path resource = type.getAnnotation(Path.class);
    for (Method method : type.getDeclaredMethods()) {
      if (servlet != null && method.getName().matches("do(Get|Post|Put|Delete)")) {
        String verb = method.getName().substring(2).toUpperCase(Locale.ROOT);
        Arrays.stream(servlet.value())
            .forEach(path -> found.add(verb + " " + (path.isEmpty() ? "/" : path)));
      }
      if (resource != null) {
        Arrays.stream(method.getAnnotations())
            .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
            .filter(java.util.Objects::nonNull)
            .forEach(verb -> found.add(verb.value() + " " + rest(resource, method)));
      }
    }
    return found;
  }

  private static String rest(Path resource, Method method) {
    Path more = method.getAnnotation(Path.class);
    return "/api/v1/" + resource.value() + (more == null ? "" : "/" + more.value());
  }
}
