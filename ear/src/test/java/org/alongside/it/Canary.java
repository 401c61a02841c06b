package org.alongside.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A text that stands nowhere else in the world: where a part of it is found, something has got out.
 * It has two halves, so that the first can be searched for while the second tells what was found.
 *
 * @param asked the half that is handed to whatever searches
 * @param hidden the half that nobody is given
 * @param forms the ways in which that half may be written down, as Latin-1
 */
record Canary(String asked, String hidden, List<String> forms) {
  private static final int ZIP_MOST = 20_000_000;

  static Canary fresh() {
    String hidden = word("sekret");
    return new Canary(word("kanari"), hidden, forms(hidden));
  }

  private static String word(String start) {
    return start + UUID.randomUUID().toString().replace("-", "");
  }

  /** What is written. */
  String text() {
    return "She said " + asked + " and I thought of " + hidden + ".";
  }

  boolean isIn(String text) {
    return isIn(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it is in the bytes: plainly, in Base64, in hexadecimal, as UTF-16, or in a ZIP. */
  boolean isIn(byte[] bytes) {
    if (bytes.length < hidden.length()) {
      return false; // no form is shorter: most of what a walk is told are numbers and names
    }
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    return forms.stream().anyMatch(all::contains) || isZip(bytes) && isInZip(bytes);
  }

  private static List<String> forms(String hidden) {
    List<String> forms = new ArrayList<>();
    byte[] plain = hidden.getBytes(StandardCharsets.UTF_8);
    forms.add(hidden);
    forms.add(HexFormat.of().formatHex(plain));
    forms.add(HexFormat.of().withUpperCase().formatHex(plain));
    forms.add(new String(hidden.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    for (int shift = 0; shift < 3; shift++) {
      byte[] shifted = ("x".repeat(shift) + hidden).getBytes(StandardCharsets.UTF_8);
      String base64 = Base64.getEncoder().encodeToString(shifted);
      // the letters at both ends depend on what stands before and after
      forms.add(base64.substring(4, base64.length() - 4));
    }
    return List.copyOf(forms);
  }

  private static boolean isZip(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  private boolean isInZip(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (isIn(entry.getName()) || isIn(zip.readNBytes(ZIP_MOST))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
