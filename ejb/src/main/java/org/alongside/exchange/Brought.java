package org.alongside.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.alongside.media.MediaContent;
import org.alongside.media.MediaKind;
import org.alongside.media.MediaPointer;

/**
 * A picture, sound or other file that is no text, as it came along with one; its bytes stay where
 * they are.
 *
 * @param path where it lay; shown, never used as a path
 * @param bytes how many it has
 * @param hash SHA-256 of them, in hex
 * @param beginning the first of them, to see what it is
 * @param source gives them
 */
public record Brought(String path, long bytes, String hash, byte[] beginning, Source source) {
  /** Bytes that tell what a file is. */
  static final int BEGINNING = 1 << 16;

  /** Gives the bytes from the first one. */
  public interface Source {
    /** Whoever opens it closes it. */
    InputStream open() throws IOException;
  }

  /** A file in memory. */
  public static Brought of(String path, byte[] bytes) {
    return new Brought(
        path,
        bytes.length,
        HexFormat.of().formatHex(sha256().digest(bytes)),
        Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)),
        () -> new ByteArrayInputStream(bytes));
  }

  /**
   * A file that is read once now, to its end, and again only when it is stored.
   *
   * @param most more bytes than these are not read
   * @return null where it has more
   */
  static Brought of(String path, Source source, long most) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(source.open(), digest)) {
      byte[] beginning = in.readNBytes(BEGINNING);
      long bytes = beginning.length;
      byte[] part = new byte[1 << 14];
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        bytes += read;
        if (bytes > most) {
          return null;
        }
      }
      String hash = HexFormat.of().formatHex(digest.digest());
      return bytes > most ? null : new Brought(path, bytes, hash, beginning, source);
    }
  }

  /** The same under another path. */
  Brought at(String other) {
    return new Brought(other, bytes, hash, beginning, source);
  }

  /** The same, its bytes given by another. */
  Brought from(Source other) {
    return new Brought(path, bytes, hash, beginning, other);
  }

  /** What it is called, without folders. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** What it is, by its bytes. */
  java.util.Optional<MediaKind> kind() {
    return MediaContent.kind(name(), beginning);
  }

  /**
   * What would stand for it in its module, before it is stored.
   *
   * @param kind what its name in the module promises
   */
  String pointer(MediaKind kind) {
    return new MediaPointer(hash, bytes, kind).text();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Brought b && b.path.equals(path) && b.hash.equals(hash);
  }

  @Override
  public int hashCode() {
    return hash.hashCode();
  }

  @Override
  public String toString() {
    return path + " (" + bytes + " bytes)";
  }
}
