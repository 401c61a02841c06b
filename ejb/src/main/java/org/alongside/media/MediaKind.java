package org.alongside.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that may stand in a lesson. A kind is what the bytes say, not the name. */
public enum MediaKind {
  PNG("image/png", 5, Set.of("png")),
  JPEG("image/jpeg", 5, Set.of("jpg", "jpeg")),
  GIF("image/gif", 5, Set.of("gif")),
  WEBP("image/webp", 5, Set.of("webp")),
  PDF("application/pdf", 20, Set.of("pdf")),
  MP3("audio/mpeg", 60, Set.of("mp3")),
  M4A("audio/mp4", 60, Set.of("m4a")),
  OGG("audio/ogg", 60, Set.of("ogg", "oga")),
  MP4("video/mp4", 200, Set.of("mp4")),
  WEBM("video/webm", 200, Set.of("webm")),
  CAPTIONS("text/vtt", 1, Set.of("vtt"));

  private static final long MEGABYTE = 1024L * 1024;

  private final String type;
  private final int megabytes;
  private final Set<String> endings;

  MediaKind(String type, int megabytes, Set<String> endings) {
    this.type = type;
    this.megabytes = megabytes;
    this.endings = endings;
  }

  /** The kind that a name promises. */
  static Optional<MediaKind> named(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(k -> k.endings.contains(ending)).findFirst();
  }

  /** The kind with this MIME type. */
  public static Optional<MediaKind> of(String type) {
    return Arrays.stream(values()).filter(k -> k.type.equals(type)).findFirst();
  }

  /** The MIME type. */
  public String type() {
    return type;
  }

  /** How large a file of this kind may be, in megabytes of 1,048,576 bytes. */
  public int megabytes() {
    return megabytes;
  }

  /** The same in bytes. */
  long bytes() {
    return megabytes * MEGABYTE;
  }

  /** Whether it is a picture. */
  public boolean isPicture() {
    return type.startsWith("image/");
  }

  /** Whether it is heard. */
  public boolean isSound() {
    return type.startsWith("audio/");
  }

  /** Whether it is watched. */
  public boolean isFilm() {
    return type.startsWith("video/");
  }
}
