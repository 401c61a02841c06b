package org.alongside.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path temporary;

  @Test
  void isHeldByOneLauncherAtATime() throws IOException {
    Path dir = temporary.resolve("data");
    try (DataFolder folder = DataFolder.open(dir)) {
      folder.address("http://127.0.0.1:1234");

      assertThatThrownBy(() -> DataFolder.open(dir))
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining("already running at http://127.0.0.1:1234")
          .hasMessageNotContaining("\n");
    }
    DataFolder.open(dir).close();
  }

  @Test
  void saysThatItCannotBeWritten() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));

    assertThatThrownBy(() -> DataFolder.open(file.resolve("below")))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("-Dalongside.data=")
        .hasMessageNotContaining("\n");
  }

  @Test
  void keepsASecretAndMakesEachOnce() throws IOException {
    Path dir = temporary.resolve("data");
    String one;
    try (DataFolder folder = DataFolder.open(dir)) {
      one = folder.secret("one");
      assertThat(folder.secret("other")).isNotEqualTo(one);
    }
    try (DataFolder folder = DataFolder.open(dir)) {
      assertThat(folder.secret("one")).isEqualTo(one).hasSize(32).matches("[A-Za-z0-9_-]+");
    }
  }

  @Test
  void isItsOwnersAlone() throws IOException {
    Assumptions.assumeTrue(
        temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path dir = temporary.resolve("data");
    try (DataFolder folder = DataFolder.open(dir)) {
      folder.secret("one");
      assertThat(permissions(dir)).isEqualTo("rwx------");
      assertThat(permissions(dir.resolve("secrets"))).isEqualTo("rwx------");
      assertThat(permissions(dir.resolve("secrets").resolve("one"))).isEqualTo("rw-------");
    }
  }

  @Test
  void saysThatTheDiskIsNearlyFull() {
    assertThatThrownBy(() -> DataFolder.requireRoom(temporary, Long.MAX_VALUE))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("nearly full")
        .hasMessageContaining(temporary.toString());
  }

  @Test
  void movesAGrownLogAside() throws IOException {
    Path log = Files.writeString(temporary.resolve("error.log"), "0123456789");

    DataFolder.rotate(log, 10);
    assertThat(log).exists();

    DataFolder.rotate(log, 9);
    assertThat(log).doesNotExist();
    assertThat(temporary.resolve("error.log.1")).hasContent("0123456789");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
