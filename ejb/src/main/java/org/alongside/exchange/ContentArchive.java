package org.alongside.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** Writes the bytes of a file when its turn has come. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  private final SortedMap<String, Content> files = new TreeMap<>();

  /** Puts a file at its path below {@code content}. */
  void put(String path, Content content) {
    files.put(path, content);
  }

  void put(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    put(path, out -> out.write(bytes));
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
  void zip(String what, OutputStream out) throws IOException {
    put(NOTE, "format: " + FORMAT + "\nof: " + what + "\n");
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, Content> file : files.entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(NO_TIME);
      zip.putNextEntry(entry);
      file.getValue().write(zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  /**
   * The same as a file on the disk.
   *
   * @param name what it is called
   */
  ExportedFile export(String what, String name) {
    try {
      Path file = Files.createTempFile("alongside-export", null);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        zip(what, out);
      }
      return new ExportedFile(name, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
