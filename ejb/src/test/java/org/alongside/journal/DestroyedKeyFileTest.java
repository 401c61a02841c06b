package org.alongside.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestroyedKeyFileTest {
  private static final String ONE = "AAAAAAAAAAAAAAAAAAAAAA";
  private static final String OTHER = "bbbbbbbbbbbbbbbbbbbb-_";

  @TempDir Path temporary;

  @Test
  void remembersWhatIsAdded() throws IOException {
    Path file = temporary.resolve("journal").resolve("destroyed-keys");
    assertThat(new DestroyedKeyFile(file).read()).isEmpty();
    new DestroyedKeyFile(file).add(List.of(ONE));
    new DestroyedKeyFile(file).add(List.of());
    new DestroyedKeyFile(file).add(List.of(OTHER));
    assertThat(new DestroyedKeyFile(file).read()).containsExactlyInAnyOrder(ONE, OTHER);
  }

  @Test
  void aTornLineCostsNoOther() throws IOException {
    Path file = temporary.resolve("destroyed-keys");
    new DestroyedKeyFile(file).add(List.of(ONE));
    Files.writeString(file, "bbbbb", StandardOpenOption.APPEND);
    new DestroyedKeyFile(file).add(List.of(OTHER));
    assertThat(new DestroyedKeyFile(file).read()).containsExactlyInAnyOrder(ONE, OTHER);
  }

  @Test
  void isItsOwnersAlone() throws IOException {
    Assumptions.assumeTrue(
        temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = temporary.resolve("journal").resolve("destroyed-keys");
    new DestroyedKeyFile(file).add(List.of(ONE));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }
}
