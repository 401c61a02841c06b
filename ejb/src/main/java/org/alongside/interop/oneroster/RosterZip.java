package org.alongside.interop.oneroster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a zip, unpacked in memory; one that would grow without end is refused. */
final class RosterZip {
  private static final int MOST_FILES = 60;
  private static final int LARGEST = 40 * 1024 * 1024;
  private static final int MEGABYTE = 1024 * 1024;

  private RosterZip() {}

  /** Each file that lies at the root of the zip, by its name. */
  static Map<String, byte[]> files(byte[] zip) {
    if (zip.length < 4 || zip[0] != 'P' || zip[1] != 'K') {
      throw Refusal.invalid("oneroster.error.notZip");
    }
    Map<String, byte[]> files = new HashMap<>();
    int left = LARGEST;
    int seen = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readNBytes(left + 1);
        left -= content.length;
        if (left < 0 || ++seen > MOST_FILES) {
          throw Refusal.invalid("oneroster.error.bomb", LARGEST / MEGABYTE, MOST_FILES);
        }
        if (!entry.isDirectory() && entry.getName().indexOf('/') < 0) {
          files.put(entry.getName(), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.invalid("oneroster.error.broken");
    }
    return files;
  }
}
