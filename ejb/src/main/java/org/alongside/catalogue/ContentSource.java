package org.alongside.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Where the files of the content format lie: the class path now, a zip or a folder for imports. */
@FunctionalInterface
public interface ContentSource {
  /**
   * The file's text, or empty when there is none. {@code path} is relative to the folder {@code
   * content}, with slashes.
   */
  Optional<String> text(String path);

  /**
   * A source in which the folder of the module {@code code} holds {@code files} and nothing else,
   * and all the rest is that of {@code below}.
   *
   * @param files text by path, relative to the module's folder
   */
  static ContentSource over(ContentSource below, String code, Map<String, String> files) {
    String folder = ContentReader.folder(code);
    return path ->
        path.startsWith(folder)
            ? Optional.ofNullable(files.get(path.substring(folder.length())))
            : below.text(path);
  }

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
