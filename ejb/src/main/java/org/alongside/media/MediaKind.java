package org.alongside.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that may stand in a lesson. A kind is what the bytes say, not the name. */
public enum MediaKind {
  PNG("image/png", 5, List.of("png")),
  JPEG("image/jpeg", 5, List.of("jpg", "jpeg")),
  GIF("image/gif", 5, List.of("gif")),
  WEBP("image/webp", 5, List.of("webp")),
  PDF("application/pdf", 20, List.of("pdf")),
  MP3("audio/mpeg", 60, List.of("mp3")),
  M4A("audio/mp4", 60, List.of("m4a")),
  OGG("audio/ogg", 60, List.of("ogg", "oga")),
  MP4("video/mp4", 200, List.of("mp4")),
  WEBM("video/webm", 200, List.of("webm")),
  CAPTIONS("text/vtt", 1, List.of("vtt"));

  private static final long MEGABYTE = 1024L * 1024;

  private final String type;
  private final int megabytes;
  private final List<String> endings;

  MediaKind(String type, int megabytes, List<String> endings) {
    this.type = type;
    this.megabytes = megabytes;
    this.endings = endings;
  }

  /** The kind that a name promises; empty: none that may stand in a lesson. */
  public static Optional<MediaKind> named(String name) {
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
  public long bytes() {
    return megabytes * MEGABYTE;
  }

  /** How the name of such a file ends, without the dot. */
  public String ending() {
    return endings.get(0);
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
