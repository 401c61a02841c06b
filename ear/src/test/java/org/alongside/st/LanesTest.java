package org.alongside.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Browser tests run beside those in the server, and share one browser: each says in which lane. */
class LanesTest {

  @Test
  void everyBrowserTestSaysWhatItSharesWithOthers() throws Exception {
    List<Class<?>> tests = browserTests();
    assertThat(tests).hasSizeGreaterThan(20);
    assertThat(tests)
        .allMatch(
            test ->
                test.isAnnotationPresent(InBrowser.class)
                    != test.isAnnotationPresent(StartsSites.class),
            "carries @InBrowser or @StartsSites");
  }

  private static List<Class<?>> browserTests() throws IOException, ReflectiveOperationException {
    Path folder =
        Path.of(LanesTest.class.getProtectionDomain().getCodeSource().getLocation().getPath())
            .resolve("org/alongside/st");
    List<String> names;
    try (Stream<Path> files = Files.list(folder)) {
      names = files.map(file -> file.getFileName().toString()).toList();
    }
    List<Class<?>> found = new ArrayList<>();
    for (String name : names) {
      if (name.endsWith("ST.class")) {
        found.add(
            Class.forName(
                "org.alongside.st." + name.replace(".class", ""),
                false,
                LanesTest.class.getClassLoader()));
      }
    }
    return found;
  }
}
