package org.alongside.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which characters a file's bytes are. Spreadsheets save CSV in any of these. */
final class Encoding {
  static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int GLANCE = 4096;

  private Encoding() {}

  /** Refuses what is no text, with what to do instead; a spreadsheet file by its first bytes. */
  static void requireText(byte[] file) {
    if (begins(file, 'P', 'K', 3, 4) || begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw Refusal.invalid("imports.error.spreadsheet");
    }
    Charset charset = of(file);
    boolean wide = charset != StandardCharsets.UTF_8 && charset != WINDOWS;
    for (int i = 0; i < Math.min(file.length, GLANCE) && !wide; i++) {
      boolean control = file[i] >= 0 && file[i] < 32;
      if (control && "\t\n\r\f".indexOf(file[i]) < 0) {
        throw Refusal.invalid("imports.error.binary");
      }
    }
  }

  /** By its mark, by every second byte being none, by being good UTF-8; else Windows-1252. */
  static Charset of(byte[] file) {
    if (begins(file, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(file, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (begins(file, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    int even = 0;
    int odd = 0;
    int looked = Math.min(file.length, GLANCE);
    for (int i = 0; i < looked; i++) {
      if (file[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    if (odd > looked / 4 && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    if (even > looked / 4 && odd == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return isGood(file, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  /** The text, without its mark. Names the row of the first byte that stands for nothing. */
  static String text(byte[] file) {
    Charset charset = of(file);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(file.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(file), out, true);
    String read = out.flip().toString();
    if (result.isError()) {
      throw Refusal.invalid("imports.error.bytes", read.lines().count());
    }
    return read.startsWith("\uFEFF") ? read.substring(1) : read;
  }

  private static boolean isGood(byte[] file, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(file));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean begins(byte[] file, int... with) {
    byte[] first = new byte[with.length];
    for (int i = 0; i < with.length; i++) {
      first[i] = (byte) with[i];
    }
    return file.length >= with.length && Arrays.equals(file, 0, with.length, first, 0, with.length);
  }
}
