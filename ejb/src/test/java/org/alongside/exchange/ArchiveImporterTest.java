package org.alongside.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

/** A zip of our own, there and back. */
class ArchiveImporterTest {
  private final ArchiveImporter importer =
      new ArchiveImporter(
          path -> Optional.ofNullable(Map.of("competencies.yaml", "competencies: []\n").get(path)));

  private static Upload zip(String text) {
    return new Upload("P01.zip", Probe.zip(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Imported read(Upload upload) {
    return importer.read(upload, ImportOptions.STANDARD);
  }

  @Test
  void whatWasWrittenIsReadToTheByte() {
    ContentArchive archive = new ContentArchive();
    archive.module("X1", Map.of("module.yaml", "code: X1\n", "a.en.md", "Où ?\n"));
    archive.put("competencies.yaml", "competencies: []\n");
    Upload upload = new Upload("X1.zip", archive.zip("X1"));
    assertThat(importer.recognises(upload)).isTrue();
    Imported read = read(upload);
    assertThat(ArchiveImporter.module(read.files(), "X1"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("module.yaml", "code: X1\n", "a.en.md", "Où ?\n"));
    assertThat(read.items()).allMatch(i -> i.outcome() == ImportItem.Outcome.UNDERSTOOD).hasSize(3);
  }

  @Test
  void theSameFilesAreTheSameBytes() {
    ContentArchive one = new ContentArchive();
    one.module("X1", Map.of("module.yaml", "code: X1\n"));
    ContentArchive other = new ContentArchive();
    other.module("X1", Map.of("module.yaml", "code: X1\n"));
    assertThat(one.zip("X1")).isEqualTo(other.zip("X1"));
  }

  @Test
  void whatModulesShareStaysTheSites() {
    Imported read =
        read(
            zip(
                """
                === modules/X1/module.yaml
                code: X1
                === competencies.yaml
                competencies: [C1]
                === instruments/new-one.yaml
                id: new-one
                """));
    assertThat(Probe.notes(read, "competencies.yaml"))
        .containsExactly("Each site has its own; this site’s is another and stays.");
    assertThat(Probe.item(read, "instruments/new-one.yaml").outcome())
        .isEqualTo(ImportItem.Outcome.LEFT_OUT);
    assertThat(read.files()).containsOnlyKeys("modules/X1/module.yaml");
  }

  @Test
  void picturesComeAlong() {
    Imported read = read(zip("=== modules/X1/module.yaml\ncode: X1\n=== modules/X1/key.png\nx\n"));
    assertThat(ArchiveImporter.module(read.files(), "X1")).containsOnlyKeys("module.yaml");
    assertThat(ArchiveImporter.media(read.files(), "X1")).containsOnlyKeys("key.png");
    assertThat(MediaName.pointer("key.png", new byte[] {1}))
        .matches("sha256:[0-9a-f]{64} 1 image/png\n");
  }

  @Test
  void refusesWhatBelongsToNoModule() {
    refused("exchange.error.archive-file", "=== modules/X1/module.yaml\na\n=== run.exe\nx\n");
    refused(
        "exchange.error.archive-file", "=== modules/X1/module.yaml\na\n=== modules/X1/b/c.md\n");
    refused("exchange.error.archive-file", "=== modules/X1/module.yaml\na\n=== modules/X1/a.exe\n");
    refused("exchange.error.archive-module", "=== modules/X1/a.en.md\na\n");
    refused("exchange.error.archive-empty", "=== competencies.yaml\ncompetencies: []\n");
    refused("exchange.error.no-text", "=== modules/X1/module.yaml\na\u0000b\n");
  }

  private void refused(String key, String text) {
    assertThatThrownBy(() -> read(zip(text)))
        .isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
  }
}
