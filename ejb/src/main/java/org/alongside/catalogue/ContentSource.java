package org.alongside.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where the files of the content format lie: the class path now, a zip or a folder for imports. */
@FunctionalInterface
public interface ContentSource {
  /**
   * The file's text, or empty when there is none. {@code path} is relative to the folder {@code
   * content}, with slashes.
   */
  Optional<String> text(String path);

  /** The content on the class path of {@code loader}. */
  static ContentSource classPath(ClassLoader loader) {
    return path -> {
      try (InputStream in = loader.getResourceAsStream("content/" + path)) {
        return in == null
            ? Optional.empty()
            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
