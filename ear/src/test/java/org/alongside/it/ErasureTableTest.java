package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is kept of somebody who was erased is told to them before they decide, in both languages.
 */
class ErasureTableTest {
  private static final Path BUNDLES = Path.of("../web/src/main/resources/org/alongside/web");

  @Test
  void whatIsKeptIsToldBefore() throws IOException {
    MatrixTable table = MatrixTable.read("erasure.txt", Set.of());
    assertThat(table.lines()).hasSizeGreaterThan(90);
    for (String file : new String[] {"privacy.properties", "privacy_fr.properties"}) {
      Properties words = new Properties();
      try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
        words.load(reader);
      }
      assertThat(table.lines())
          .allSatisfy(
              line -> {
                String[] what = line.cell(1).split(" ");
                assertThat(what[0]).as(line.cell(0)).isIn("erased", "kept");
                if (what[0].equals("kept")) {
                  Stream.of("what", "why", "long")
                      .forEach(k -> assertThat(words).containsKey("stays." + k + "." + what[1]));
                }
              });
    }
  }
}
