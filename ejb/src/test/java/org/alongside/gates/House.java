package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.platform.BusinessException;

/** Where the gates find what they look at: the classes and files of ejb and web, without tests. */
final class House {
  /** The folder of the module ejb. */
  static final Path EJB = ejb();

  /** The folder of the module web. */
  static final Path WEB = EJB.resolveSibling("web");

  private static final class Classes {
    static final JavaClasses ALL = importer().importPath(EJB.resolve("target/classes"));
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

  /** Every class of ejb, without its tests. */
  static JavaClasses classes() {
    return Classes.ALL;
  }

  /** The Java files of {@code module}, without its tests. */
  static List<Source> sources(Path module) {
    Path root = module.resolve("src/main/java");
    return files(root, ".java").stream()
        .map(file -> new Source(root.relativize(file).toString().replace('\\', '/'), text(file)))
        .toList();
  }

  /** The files below {@code folder} whose names end so, in order; none where there is no folder. */
  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static Path ejb() {
    try {
      Path classes =
          Path.of(
              BusinessException.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path module = classes.getParent().getParent();
      assertThat(module.resolve("src/main/java"))
          .as("the gates read ejb's sources beside its classes")
          .isDirectory();
      return module;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
