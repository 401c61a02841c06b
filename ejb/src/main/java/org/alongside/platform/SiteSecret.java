package org.alongside.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The site's secret, from which its keys are derived: the environment variable ALONGSIDE_KEY, else
 * the file secrets/site-key in the data folder (ALONGSIDE_DATA), which only its owner may read.
 */
public final class SiteSecret {
  private static final Logger LOG = Logger.getLogger(SiteSecret.class.getName());

  private SiteSecret() {}

  /** The secret; empty: there is none. */
  public static Optional<String> read() {
    return environment("ALONGSIDE_KEY").or(SiteSecret::file);
  }

  /** An environment variable that says something. */
  public static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).map(String::strip).filter(v -> !v.isEmpty());
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
}
