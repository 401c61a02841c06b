package org.alongside.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a module in place of a file that is no text: the bytes lie apart by their hash.
 *
 * @param hash SHA-256 of the bytes, in hex
 * @param bytes how many
 * @param kind what they are
 */
public record MediaPointer(String hash, long bytes, MediaKind kind) {
  private static final Pattern FORM =
      Pattern.compile("sha256:([0-9a-f]{64}) (\\d{1,12}) ([a-z]+/[a-z0-9]+)\\s*");

  /** The pointer that a text is, or empty: it is none. */
  public static Optional<MediaPointer> of(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? MediaKind.of(parts.group(3))
            .map(kind -> new MediaPointer(parts.group(1), Long.parseLong(parts.group(2)), kind))
        : Optional.empty();
  }

  /** As it stands in a file. */
  public String text() {
    return "sha256:" + hash + " " + bytes + " " + kind.type() + "\n";
  }
}
