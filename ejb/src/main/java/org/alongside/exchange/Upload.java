package org.alongside.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.platform.BusinessException;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A file that somebody hands in, or one out of a zip. Nothing of it is trusted, least of all its
 * name. A zip may lie on the disk; everything else is small enough to be held.
 */
public final class Upload {
  /** The largest file that comes in one request of a page: 9 MiB. */
  public static final int MOST_AT_ONCE = 9 << 20;

  /** The largest file that is no zip: 32 MiB, a book or a bank of questions with its pictures. */
  public static final int MOST_HELD = 32 << 20;

  /** The largest zip: 500 MiB, a module with its films. */
  public static final long MOST_BYTES = 500L << 20;

  /** The largest text: 8 MiB, more than a thick book. */
  static final int MOST_TEXT = 8 << 20;

  private static final long MEGABYTE = 1L << 20;

  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([\\w.-]+)");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F]");

  private final String name;
  private final byte[] bytes;
  private final Path zip;

  /**
   * A file in memory.
   *
   * @param name as the browser said it, without folders; shown, never used as a path
   * @throws BusinessException 400 it is empty or too large
   */
  public Upload(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
    this.zip = null;
    require(bytes.length, MOST_HELD);
  }

  private Upload(String name, Path zip) {
    this.name = name;
    this.bytes = null;
    this.zip = zip;
  }

  /**
   * A file on the disk: a zip is left there, anything else is read now.
   *
   * @throws BusinessException 400 it is empty or too large
   */
  public static Upload of(String name, Path file) throws IOException {
    Upload upload = new Upload(name, file);
    long size = Files.size(file);
    upload.require(size, MOST_BYTES);
    if (upload.isZip()) {
      return upload;
    }
    upload.require(size, MOST_HELD);
    return new Upload(name, Files.readAllBytes(file));
  }

  private void require(long size, long most) {
    if (size == 0) {
      throw refused("exchange.error.empty", name);
    }
    if (size > most) {
      throw refused("exchange.error.large", name, most / MEGABYTE);
    }
  }

  /** Refuses a file as a whole, in one sentence. */
  public static BusinessException refused(String key, Object... arguments) {
    return new BusinessException(BusinessException.Kind.INVALID, key, arguments);
  }

  /** As the browser said it, without folders; shown, never used as a path. */
  public String name() {
    return name;
  }

  /** What is in it; a zip on the disk is never read so. */
  byte[] bytes() {
    if (bytes == null) {
      throw refused("exchange.error.no-text", name);
    }
    return bytes;
  }

  /** What is in it, for whoever reads here and there. */
  SeekableByteChannel channel() throws IOException {
    return bytes == null ? Files.newByteChannel(zip) : new SeekableInMemoryByteChannel(bytes);
  }

  /** Whether it begins as a zip does. */
  public boolean isZip() {
    byte[] first = first();
    return first.length > 3 && first[0] == 'P' && first[1] == 'K' && first[2] < 8 && first[3] < 9;
  }

  private byte[] first() {
    if (bytes != null) {
      return bytes;
    }
    try (InputStream in = Files.newInputStream(zip)) {
      return in.readNBytes(4);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether its name ends so, in any case. */
  public boolean endsWith(String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** What to call what is in it where it says nothing: its name without ending, with spaces. */
  public String title() {
    String bare =
        name.replaceAll("\\.[A-Za-z0-9]{1,8}$", "").replaceAll("[_\\s\\p{C}]+", " ").strip();
    return bare.isEmpty() ? "Import" : bare;
  }

  /**
   * Its text in UTF-8 (UTF-16 where a mark says so), with line feeds between its lines.
   *
   * @throws BusinessException 400 it is no text, another encoding's, or too long
   */
  public String text() {
    return decoded().orElseThrow(() -> refused("exchange.error.no-text", name));
  }

  /** The beginning of its text, to see what it is; empty where it is no text. */
  public String beginning(int most) {
    String text = decoded().orElse("");
    return text.length() <= most ? text : text.substring(0, most);
  }

  /**
   * The name of its first element without its prefix, where it begins as XML or HTML does; else
   * empty.
   */
  public String rootElement() {
    String text = beginning(1 << 16);
    int at = 0;
    while (at < text.length()) {
      String rest = text.substring(at).stripLeading();
      at = text.length() - rest.length();
      if (rest.startsWith("<?")) {
        at = after(text, at, "?>");
      } else if (rest.startsWith("<!--")) {
        at = after(text, at, "-->");
      } else if (rest.startsWith("<!")) {
        at = after(text, at, ">");
      } else {
        Matcher root = ROOT.matcher(rest);
        return root.lookingAt() ? root.group(1) : "";
      }
    }
    return "";
  }

  private static int after(String text, int from, String end) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  private Optional<String> decoded() {
    if (bytes == null || bytes.length > MOST_TEXT) {
      return Optional.empty();
    }
    try {
      Charset charset = charset();
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return CONTROL.matcher(bare).find()
          ? Optional.empty()
          : Optional.of(bare.replace("\r\n", "\n").replace('\r', '\n'));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private Charset charset() {
    boolean marked =
        bytes.length > 1
            && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  @Override
  public String toString() {
    return name;
  }
}
