package org.alongside.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HexFormat;
import java.util.Map;

/**
 * What is hashed: of a row and of a block, one text and never two. Each value stands on a line with
 * its name and its length in characters, so that no value can pass for two; no value is {@code -}.
 * A change of this text breaks every chain there is.
 */
final class CanonicalText {
  private static final DateTimeFormatter MICROSECONDS =
      new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

  private final StringBuilder text = new StringBuilder();

  private CanonicalText(String what) {
    text.append(what).append('\n');
  }

  /** The hash of a row. */
  static String hash(long id, Deed deed) {
    return new CanonicalText("alongside audit entry 1")
        .line("id", Long.toString(id))
        .line("at", MICROSECONDS.format(deed.at()))
        .line("action", deed.action())
        .line("actor kind", deed.actor().kind().name())
        .line("actor", deed.actor().publicId())
        .line("actor role", deed.actor().role())
        .line("object", deed.object())
        .line("object id", deed.objectId())
        .line("about", deed.about())
        .line("channel", deed.channel().name())
        .line("address", deed.address())
        .sha256();
  }

  /**
   * What of a block is sealed.
   *
   * @param entries hash by id, in the order of the ids
   */
  static String block(
      long number, String previous, Instant sealedAt, long finalId, Map<Long, String> entries) {
    CanonicalText block =
        new CanonicalText("alongside audit block 1")
            .line("number", Long.toString(number))
            .line("previous", previous)
            .line("sealed", MICROSECONDS.format(sealedAt))
            .line("final", Long.toString(finalId))
            .line("entries", Integer.toString(entries.size()));
    entries.forEach((id, hash) -> block.line(Long.toString(id), hash));
    return block.text.toString();
  }

  /** The hash of a text. */
  static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private CanonicalText line(String name, String value) {
    text.append(name).append('=');
    if (value == null) {
      text.append('-');
    } else {
      text.append(value.length()).append(':').append(value);
    }
    text.append('\n');
    return this;
  }

  private String sha256() {
    return hash(text.toString());
  }
}
