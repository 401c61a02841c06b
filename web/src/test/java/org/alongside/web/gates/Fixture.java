package org.alongside.web.gates;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Small classes made on the spot to break a rule, so that each gate is seen to close. They are
 * compiled beside the real ones, in the packages that the rule speaks of, and never land in them.
 */
final class Fixture {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|interface) (\\w+)");

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** Shared, since it opens every jar of the class path; it writes into one folder at a time. */
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, null, null);

  private final List<Source> sources;

  private Fixture(List<Source> sources) {
    this.sources = sources;
  }

  /** One text a class, each with its package. */
  static Fixture of(String... texts) {
    return new Fixture(Arrays.stream(texts).map(Fixture::source).toList());
  }

  List<Source> sources() {
    return sources;
  }

  /** The sources, compiled, handed to a gate while the class files are there. */
  Findings findings(Function<JavaClasses, Findings> gate) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("gates");
      synchronized (FILES) {
        compile(folder);
      }
      return gate.apply(House.importer().importPath(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(folder);
    }
  }

  private void compile(Path folder) {
    StringWriter said = new StringWriter();
    boolean compiled =
        COMPILER
            .getTask(
                said,
                FILES,
                null,
                List.of("-d", folder.toString(), "-proc:none", "-Xlint:none", "-parameters"),
                null,
                sources.stream().map(Fixture::file).toList())
            .call();
    if (!compiled) {
      throw new IllegalArgumentException("The fixture does not compile:\n" + said);
    }
  }

  private static JavaFileObject file(Source source) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + source.name()), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.text();
      }
    };
  }

  private static Source source(String text) {
    Matcher in = PACKAGE.matcher(text);
    Matcher type = TYPE.matcher(text);
    if (!in.find() || !type.find()) {
      throw new IllegalArgumentException("A fixture names its package and its type: " + text);
    }
    return new Source(in.group(1).replace('.', '/') + "/" + type.group(1) + ".java", text);
  }

  private static void delete(Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
