package org.alongside.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.alongside.platform.BusinessException;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;

/** What a file is, as its bytes say. */
public final class FileContent {
  private FileContent() {}

  /**
   * By the first bytes; and the name must promise the same, or a browser would be told a lie.
   *
   * @param beginning at least the first kilobyte, or all of a shorter file
   * @throws BusinessException 400 not one of {@link MediaKind}, or not what its name says
   */
  public static MediaKind kind(String name, byte[] beginning) {
    MediaKind promised =
        MediaKind.named(name == null ? "" : name)
            .orElseThrow(() -> Refusal.invalid("media.error.kind"));
    String found = detected(beginning);
    boolean same =
        found.equals(promised.type())
            || promised == MediaKind.M4A && found.equals("video/mp4")
            || promised == MediaKind.MP4 && found.equals("video/quicktime")
            || promised == MediaKind.OGG && found.startsWith("audio/")
            || promised == MediaKind.WEBM && found.equals("application/x-matroska");
    if (!same) {
      throw Refusal.invalid("media.error.content", found, promised.type());
    }
    return promised;
  }

  private static String detected(byte[] beginning) {
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
        return new TikaConfig(FileContent.class.getClassLoader());
      } catch (IOException | TikaException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
