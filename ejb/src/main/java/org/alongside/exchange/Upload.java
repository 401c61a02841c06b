package org.alongside.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.platform.BusinessException;

/**
 * A file that somebody hands in, or one out of a zip. Nothing of it is trusted, least of all its
 * name.
 *
 * @param name as the browser said it, without folders; shown, never used as a path
 */
public record Upload(String name, byte[] bytes) {
  /** The largest file that is looked at at all: 9 MiB, which the server takes in one request. */
  public static final int MOST_BYTES = 9 << 20;

  /** The largest text: 8 MiB, more than a thick book. */
  static final int MOST_TEXT = 8 << 20;

  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([\\w.-]+)");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F]");

  /** Refuses a file as a whole, in one sentence. */
  public static BusinessException refused(String key, Object... arguments) {
    return new BusinessException(BusinessException.Kind.INVALID, key, arguments);
  }

  /** Refuses what is empty or too large. */
  public Upload {
    if (bytes.length == 0) {
      throw refused("exchange.error.empty", name);
    }
    if (bytes.length > MOST_BYTES) {
      throw refused("exchange.error.large", name, MOST_BYTES >> 20);
    }
  }

  /** Whether it begins as a zip does. */
  public boolean isZip() {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 8 && bytes[3] < 9;
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
    if (bytes.length > MOST_TEXT) {
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
  public boolean equals(Object other) {
    return other instanceof Upload u && u.name.equals(name) && Arrays.equals(u.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
