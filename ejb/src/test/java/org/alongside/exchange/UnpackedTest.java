package org.alongside.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.platform.BusinessException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip that tries something is refused whole, in one sentence. */
class UnpackedTest {
  private record Entry(String name, byte[] bytes, int mode) {}

  private static Entry file(String name) {
    return new Entry(name, "x".getBytes(StandardCharsets.UTF_8), 0100644);
  }

  private static Upload zip(List<Entry> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Entry entry : entries) {
        ZipArchiveEntry written = new ZipArchiveEntry(entry.name());
        written.setUnixMode(entry.mode());
        zip.putArchiveEntry(written);
        zip.write(entry.bytes());
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Upload("a.zip", bytes.toByteArray());
  }

  private static void refused(String key, Entry... entries) {
    refused(key, zip(List.of(entries)));
  }

  private static void refused(String key, Upload upload) {
    assertThatThrownBy(() -> Unpacked.of(upload))
        .isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    assertThat(Unpacked.peek(upload)).isEmpty();
  }

  @Test
  void givesFilesWithoutFoldersAndClutter() {
    Upload upload =
        zip(
            List.of(
                new Entry("book/", new byte[0], 040755),
                file("book/one.md"),
                file("book/.DS_Store"),
                file("__MACOSX/book/._one.md")));
    assertThat(Unpacked.of(upload).files()).containsOnlyKeys("book/one.md");
    assertThat(Unpacked.of(upload).withoutTopFolder().files()).containsOnlyKeys("one.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../one.md",
        "a/../../one.md",
        "a/./one.md",
        "a//one.md",
        "\\windows\\one.md",
        "a\\..\\one.md",
        "C:one.md",
        "c:/one.md",
        "a/ /one.md",
        "a/one.md ",
        "one\u0000.md",
        "one\n.md",
        "1/2/3/4/5/6/7/8/9.md"
      })
  void refusesNamesThatLeadElsewhere(String name) {
    refused("exchange.error.zip-path", file(name));
  }

  /** The library that writes the test's zip takes a leading slash away, so it is put back here. */
  @Test
  void refusesAnAbsoluteName() {
    byte[] bytes = zip(List.of(file("#etc/hosts"))).bytes();
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) '/' : bytes[i];
    }
    refused("exchange.error.zip-path", new Upload("a.zip", bytes));
  }

  @Test
  void refusesNamesThatAreOneToSomeMachine() {
    refused("exchange.error.zip-double", file("a/One.md"), file("a/one.md"));
    refused("exchange.error.zip-double", file("é.md"), file("e\u0301.md"));
  }

  @Test
  void refusesLinksAndDevices() {
    refused("exchange.error.zip-link", new Entry("one.md", "/etc".getBytes(), 0120777));
    refused("exchange.error.zip-link", new Entry("one.md", new byte[0], 0010644));
  }

  @Test
  void refusesABomb() {
    refused("exchange.error.zip-bomb", new Entry("one.md", new byte[9 << 20], 0100644));
  }

  @Test
  void refusesTooMany() {
    Entry[] many = new Entry[Unpacked.MOST_ENTRIES + 1];
    for (int i = 0; i < many.length; i++) {
      many[i] = file(i + ".md");
    }
    refused("exchange.error.zip-entries", many);
  }

  /** Says that its file is packed in another way; found by the fuzzing. */
  private static Upload packed(int method) {
    byte[] bytes = zip(List.of(file("one.md"))).bytes();
    for (int i = 0; i + 4 < bytes.length; i++) {
      boolean local = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3;
      boolean central = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1;
      if (local || central) {
        bytes[i + (local ? 8 : 10)] = (byte) method;
      }
    }
    return new Upload("a.zip", bytes);
  }

  @Test
  void refusesWhatIsLockedDamagedOrEmpty() {
    byte[] locked = zip(List.of(file("one.md"))).bytes();
    for (int i = 0; i + 4 < locked.length; i++) {
      boolean local = locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 3;
      boolean central = locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1;
      if (local || central) {
        locked[i + (local ? 6 : 8)] |= 1;
      }
    }
    refused("exchange.error.zip-locked", new Upload("a.zip", locked));
    for (int method : new int[] {93, 98, 12, 1}) {
      refused("exchange.error.zip-locked", packed(method));
    }
    refused("exchange.error.zip", new Upload("a.zip", "PK\3\4nothing".getBytes()));
    refused("exchange.error.zip-empty", zip(List.of()));
  }

  @Test
  void refusesWhatIsEmptyTooLargeOrNoText() {
    assertThatThrownBy(() -> new Upload("a.txt", new byte[0]))
        .hasMessageContaining("exchange.error.empty");
    assertThatThrownBy(() -> new Upload("a.txt", new byte[Upload.MOST_HELD + 1]))
        .hasMessageContaining("exchange.error.large");
    for (byte[] bytes :
        List.of(
            new byte[] {(byte) 0xC3, 0x28},
            new byte[] {'a', 0, 'b'},
            new byte[Upload.MOST_TEXT + 1])) {
      assertThatThrownBy(() -> new Upload("a.txt", bytes).text())
          .hasMessageContaining("exchange.error.no-text");
    }
  }

  @Test
  void readsTextWithMarksAndAnyLineEnds() {
    assertThat(new Upload("a", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\r', '\n'}))
        .extracting(Upload::text)
        .isEqualTo("a\n");
    assertThat(new Upload("a", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, '\r', 0}).text())
        .isEqualTo("a\n");
  }
}
