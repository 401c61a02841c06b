package org.alongside.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A zip to take away. It lies on the disk until whoever asked for it closes it.
 *
 * @param name what it is called
 * @param file where it lies
 */
public record ExportedFile(String name, Path file) implements AutoCloseable {
  /** How many bytes it has. */
  public long bytes() throws IOException {
    return Files.size(file);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
