package org.alongside.web.gates;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.platform.BusinessException;

/** Where the gates find what they look at: the classes and files of web, and the classes of ejb. */
final class House {
  /** The folder of the module web. */
  static final Path WEB = web();

  /** The folder of pages and their resources. */
  static final Path WEBAPP = WEB.resolve("src/main/webapp");

  private static final class Classes {
    static final JavaClasses WEB_ONLY = importer().importPath(WEB.resolve("target/classes"));
    static final JavaClasses EJB = importer().importUrl(location(BusinessException.class));
  }

  private House() {}

  /**
   * Reads classes. What they call and how their annotations are annotated is not read along: no
   * gate asks, and it would take most of the time.
   */
  static ClassFileImporter importer() {
    String process = "import.dependencyResolutionProcess.maxIterationsFor";
    ArchConfiguration.get().setProperty(process + "AccessesToTypes", "0");
    ArchConfiguration.get().setProperty(process + "AnnotationTypes", "0");
    return new ClassFileImporter();
  }

  /** Every class of web, without its tests. */
  static JavaClasses classes() {
    return Classes.WEB_ONLY;
  }

  /** Every class of ejb, without its tests. */
  static JavaClasses domain() {
    return Classes.EJB;
  }

  /** The features there are or will be: the table of floors, which stands in ejb's gates. */
  static Set<String> features() {
    Map<String, String> gates =
        files(
            WEB.resolveSibling("ejb").resolve("src/test/java/org/alongside/gates"), "Floors.java");
    return Pattern.compile("\"([a-z][a-z0-9.]*[a-z0-9])\"")
        .matcher(gates.getOrDefault("Floors.java", ""))
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The Java files of web, without its tests. */
  static List<Source> sources() {
    return files(WEB.resolve("src/main/java"), ".java").entrySet().stream()
        .map(e -> new Source(e.getKey(), e.getValue()))
        .toList();
  }

  /** Pages, templates, tags and parts, by their path in the web application. */
  static Map<String, String> pages() {
    return files(WEBAPP, ".xhtml");
  }

  /** The texts of the files below {@code folder} whose names end so, by their path in it. */
  static Map<String, String> files(Path folder, String ending) {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(f -> f.getFileName().toString().endsWith(ending)).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path web() {
    try {
      return Path.of(location(House.class).toURI()).getParent().getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
