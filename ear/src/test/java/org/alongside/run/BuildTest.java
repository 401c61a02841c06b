package org.alongside.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  @TempDir Path dir;

  @Test
  void isTheSameForTheSameThingsPackedAtAnotherTime() throws IOException {
    assertThat(Build.of(archive("a.ear", "one", 1_000_000_000_000L)))
        .matches("[0-9a-f]{64}")
        .isEqualTo(Build.of(archive("b.ear", "one", 1_700_000_000_000L)));
  }

  @Test
  void differsWhereAnythingInsideDiffers() throws IOException {
    assertThat(Build.of(archive("a.ear", "one", 1_000_000_000_000L)))
        .isNotEqualTo(Build.of(archive("b.ear", "two", 1_000_000_000_000L)));
  }

  private Path archive(String name, String text, long time) throws IOException {
    Path file = dir.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      ZipEntry entry = new ZipEntry("lib/content.jar");
      entry.setTime(time);
      zip.putNextEntry(entry);
      zip.write(text.getBytes());
      zip.closeEntry();
    }
    return file;
  }
}
