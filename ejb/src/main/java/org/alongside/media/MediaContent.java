package org.alongside.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;

/** What a file is by its first bytes, whatever its name says. */
public final class MediaContent {
  private MediaContent() {}

  /**
   * What a file is: what its name promises where its bytes keep that, else what its bytes say.
   *
   * @param name with its ending, or without one
   * @param beginning its first bytes; 64 kB are plenty
   * @return empty: none of the kinds that may stand in a lesson
   */
  public static Optional<MediaKind> kind(String name, byte[] beginning) {
    Optional<MediaKind> promised = MediaKind.named(name).filter(kind -> keeps(kind, beginning));
    return promised.isPresent() ? promised : MediaKind.of(detected(beginning));
  }

  /** Whether the bytes are of this kind. */
  static boolean keeps(MediaKind promised, byte[] beginning) {
    String found = detected(beginning);
    return found.equals(promised.type())
        || promised == MediaKind.M4A && found.equals("video/mp4")
        || promised == MediaKind.MP4 && found.equals("video/quicktime")
        || promised == MediaKind.OGG && found.startsWith("audio/")
        || promised == MediaKind.WEBM && found.equals("application/x-matroska");
  }

  /** The MIME type that the bytes have. */
  static String detected(byte[] beginning) {
    try (InputStream in = new ByteArrayInputStream(beginning)) {
      return Tika.DETECTOR.getDetector().detect(in, new Metadata()).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Made when it is first asked: it reads its whole list of kinds. */
  private static final class Tika {
    static final TikaConfig DETECTOR = make();

    private static TikaConfig make() {
      try {
        return new TikaConfig(MediaContent.class.getClassLoader());
      } catch (IOException | TikaException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
