package org.alongside.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** French as Canada writes it: a line never breaks inside guillemets or before a colon; vous. */
class FrenchTypographyTest {
  private static final Path CONTENT = Path.of("src", "main", "resources", "content");
  private static final Pattern LOOSE = Pattern.compile("« | »|(?<=[\\p{L}»)]) :(?=[ \\n])");
  private static final Pattern FAMILIAR =
      Pattern.compile("(?iu)(?<![\\p{L}’'-])(?:tu|toi|te|tes)(?![\\p{L}’'])");

  private static List<Path> french() {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      return files.filter(f -> f.getFileName().toString().contains(".fr.")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void nothingBreaksInsideGuillemetsOrBeforeAColon() {
    assertThat(french()).hasSizeGreaterThan(30);
    assertThat(french()).allSatisfy(f -> assertThat(LOOSE.matcher(text(f)).results()).isEmpty());
  }

  @Test
  void nobodyIsAddressedAsTu() {
    assertThat(french()).allSatisfy(f -> assertThat(FAMILIAR.matcher(text(f)).results()).isEmpty());
  }
}
