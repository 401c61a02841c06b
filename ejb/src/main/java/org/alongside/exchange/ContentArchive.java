package org.alongside.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of the content format; the same files give the same bytes. */
final class ContentArchive {
  /** Says what the zip is. */
  static final String NOTE = "export.yaml";

  /** The format's number; raised when an older reader could not read it any more. */
  static final int FORMAT = 1;

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /** Puts a file at its path below {@code content}. */
  void put(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  void put(String path, String text) {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts a module's files, named relative to its folder. */
  void module(String code, Map<String, String> texts) {
    texts.forEach((name, text) -> put("modules/" + code + "/" + name, text));
  }

  /**
   * The zip.
   *
   * @param what a module's or a programme's code
   */
  byte[] zip(String what) {
    put(NOTE, "format: " + FORMAT + "\nof: " + what + "\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
