package org.alongside.st;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The application as it was built, but with other content: for a site that teaches it. */
public final class EarWithContent {
  private static final String CONTENT = "alongside-content";
  private static final String FOLDER = "content/";

  private EarWithContent() {}

  /**
   * Copies {@code ear} to {@code to}.
   *
   * @param files what replaces or joins the content's files, by path; it is given those there are
   */
  public static void copy(Path ear, Path to, UnaryOperator<Map<String, String>> files)
      throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(ear));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().contains(CONTENT)) {
          out.write(content(in.readAllBytes(), files));
        } else {
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }

  private static byte[] content(byte[] jar, UnaryOperator<Map<String, String>> files)
      throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    Map<String, String> texts = new HashMap<>();
    entries.forEach(
        (name, bytes) -> {
          if (name.startsWith(FOLDER)) {
            texts.put(name.substring(FOLDER.length()), new String(bytes, StandardCharsets.UTF_8));
          }
        });
    files
        .apply(texts)
        .forEach((path, text) -> entries.put(FOLDER + path, text.getBytes(StandardCharsets.UTF_8)));
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(changed)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    return changed.toByteArray();
  }
}
