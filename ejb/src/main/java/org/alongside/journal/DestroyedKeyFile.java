package org.alongside.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The append-only file of destroyed keys: one opaque id a line, nothing about anybody. Only its
 * owner may read it. A line that a kill has torn is passed over.
 */
final class DestroyedKeyFile {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");
  private final Path file;

  DestroyedKeyFile(Path file) {
    this.file = file;
  }

  Set<String> read() throws IOException {
    if (!Files.exists(file)) {
      return Set.of();
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines
          .map(String::strip)
          .filter(line -> ID.matcher(line).matches())
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /** Adds them and returns once the disk has them. */
  synchronized void add(List<String> keyIds) throws IOException {
    if (keyIds.isEmpty()) {
      return;
    }
    makeReady();
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.APPEND)) {
      // begins with a line of its own, whatever a kill has left at the end
      String lines = "\n" + String.join("\n", keyIds) + "\n";
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }

  private void makeReady() throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, ownerOnly("rwx------"));
    }
    if (!Files.exists(file)) {
      Files.createFile(file, ownerOnly("rw-------"));
    }
  }

  private FileAttribute<?>[] ownerOnly(String permissions) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
