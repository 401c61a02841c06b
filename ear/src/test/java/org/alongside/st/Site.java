package org.alongside.st;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.it.KindsModule;
import org.alongside.run.Instance;
import org.alongside.run.Options;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The demonstration, started by the launcher as {@code mvn -Prun} starts it, and a browser: both
 * once for all browser tests. A test takes it as a parameter ({@code @ExtendWith(Site.class)}).
 */
public final class Site
    implements BeforeAllCallback, AfterAllCallback, ParameterResolver, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** Pieces of pages that are kept are written each time, and must be what they were. */
  private static final String KEPT_CHECKED = "-Dalongside.checked=true";

  /** The demonstration itself, without a browser. */
  static final Ahead<Instance> AHEAD =
      new Ahead<>(
          () -> {
            Instance begun = start("st-data", true, withOneOfEachKind());
            waitReady(begun);
            return begun;
          });

  private Instance instance;
  private Desks desks;

  /** A site of its own in {@code folder}, from nothing. */
  static Instance start(String folder, boolean demonstration) {
    return start(folder, demonstration, Path.of(System.getProperty("alongside.ear")));
  }

  /** The same with another application. */
  static Instance start(String folder, boolean demonstration, Path ear) {
    Path data = Path.of(System.getProperty("alongside.target"), folder);
    forget(data);
    return again(data, demonstration, ear);
  }

  /** Ends and deletes what an earlier run of the tests has left in {@code data}. */
  static void forget(Path data) {
    Instance.endStale(data);
    delete(data);
  }

  /** A site on the data that are in {@code data}. */
  static Instance again(Path data, boolean demonstration) {
    return again(data, demonstration, Path.of(System.getProperty("alongside.ear")));
  }

  private static Instance again(Path data, boolean demonstration, Path ear) {
    return again(data, demonstration, ear, Map.of());
  }

  /** The same with more in its environment. */
  static Instance again(Path data, boolean demonstration, Path ear, Map<String, String> more) {
    Map<String, String> env = new HashMap<>(System.getenv());
    env.keySet().removeIf(name -> name.startsWith("ALONGSIDE_"));
    env.putAll(more);
    env.merge("ALONGSIDE_JAVA_OPTS", KEPT_CHECKED, (given, ours) -> given + " " + ours);
    return Instance.start(
        new Options(
            data, 0, demonstration, Path.of(System.getProperty("alongside.server")), ear, env));
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    shared(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    shared(context).desks.leave();
  }

  private static Site shared(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(Site.class, key -> new Site().open(), Site.class);
  }

  private Site open() {
    instance = AHEAD.get();
    desks = Desks.open();
    return this;
  }

  /** The application as it was built, teaching one more module at the end of the staff's. */
  private static Path withOneOfEachKind() {
    Path ear = Path.of(System.getProperty("alongside.target"), "kinds.ear");
    try {
      EarWithContent.copy(
          Path.of(System.getProperty("alongside.ear")),
          ear,
          texts -> KindsModule.files(texts.get("programmes/staff.yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ear;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return shared(context);
  }

  Instance instance() {
    return instance;
  }

  String address() {
    return instance.address();
  }

  /** A new visitor at a desk, who reads {@code language}. */
  Page desk(String language) {
    return desks.desk(language);
  }

  /** A new visitor with a phone. */
  Page phone(String language) {
    return desks.phone(language);
  }

  static void waitReady(Instance instance) {
    instance.awaitReady(PATIENCE);
  }

  @Override
  public void close() {
    if (desks != null) {
      desks.close();
    }
    instance.close();
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
