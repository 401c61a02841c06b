package org.alongside.journal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where the site's key comes from: the environment variable ALONGSIDE_KEY, else the file
 * secrets/site-key in the data folder (ALONGSIDE_DATA), which only its owner may read. The key
 * before it, while it is being changed, is ALONGSIDE_KEY_BEFORE. Read once, when the program
 * starts.
 */
@ApplicationScoped
class SiteKeys {
  private static final Logger LOG = Logger.getLogger(SiteKeys.class.getName());
  private SiteKey key = SiteKey.none();

  @PostConstruct
  void read() {
    key =
        SiteKey.of(
            environment("ALONGSIDE_KEY").or(SiteKeys::file).orElse(null),
            environment("ALONGSIDE_KEY_BEFORE").orElse(null));
  }

  SiteKey get() {
    return key;
  }

  private static Optional<String> file() {
    Optional<Path> file =
        environment("ALONGSIDE_DATA").map(folder -> Path.of(folder, "secrets", "site-key"));
    if (file.isEmpty() || !Files.exists(file.get())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file.get()).strip());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The site''s key cannot be read: {0}", e.getMessage());
      return Optional.empty();
    }
  }

  static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
