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
          () ->
              path ->
                  Optional.ofNullable(Map.of("competencies.yaml", "competencies: []\n").get(path)));

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
    Upload upload = new Upload("X1.zip", bytes(archive));
    assertThat(importer.recognises(upload)).isTrue();
    Imported read = read(upload);
    assertThat(ArchiveImporter.module(read, "X1"))
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
    assertThat(bytes(one)).isEqualTo(bytes(other));
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
    Imported read = read(withPicture(Probe.picture()));
    assertThat(ArchiveImporter.module(read, "X1")).containsOnlyKeys("module.yaml");
    assertThat(ArchiveImporter.media(read, "X1")).containsOnlyKeys("key.png");
    ImportedFile picture = read.media().get(0);
    assertThat(picture.content().pointer(picture.kind()))
        .matches("sha256:[0-9a-f]{64} " + Probe.picture().length + " image/png\n");
  }

  @Test
  void aPictureThatIsNoneIsRefused() {
    assertThatThrownBy(() -> read(withPicture("MZ, a program".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.key()).isEqualTo("exchange.error.archive-media"));
    byte[] large = java.util.Arrays.copyOf(Probe.picture(), (5 << 20) + 1);
    for (int i = 100; i < large.length; i++) {
      large[i] = (byte) (i * 31 + (i >> 7));
    }
    assertThatThrownBy(() -> read(withPicture(large)))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.key()).isEqualTo("exchange.error.archive-large"));
  }

  private static Upload withPicture(byte[] picture) {
    byte[] module = "code: X1\n".getBytes(StandardCharsets.UTF_8);
    return Probe.zipped(Map.of("modules/X1/module.yaml", module, "modules/X1/key.png", picture));
  }

  private static byte[] bytes(ContentArchive archive) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    try {
      archive.zip("X1", out);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
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
