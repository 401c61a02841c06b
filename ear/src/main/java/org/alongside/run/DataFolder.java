package org.alongside.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of one instance, held by one launcher at a time. It and what is secret in it are the
 * owner's alone. The hold is the operating system's lock on a file, so a killed launcher lets go.
 */
final class DataFolder implements AutoCloseable {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  private static final long ROOM = 256L << 20;

  private final Path dir;
  private final FileChannel channel;

  private DataFolder(Path dir, FileChannel channel) {
    this.dir = dir;
    this.channel = channel;
  }

  /**
   * Creates the folder if need be and takes hold of it.
   *
   * @throws LaunchException where it cannot be written or another launcher holds it
   */
  static DataFolder open(Path wanted) {
    Path dir;
    try {
      createPrivately(wanted);
      dir = wanted.toRealPath();
      createPrivately(dir.resolve("run"));
      Files.delete(Files.createTempFile(dir, "writable", null));
    } catch (IOException e) {
      throw new LaunchException(
          "The data folder "
              + wanted
              + " cannot be written: choose another with -Dalongside.data=<folder>.",
          e);
    }
    DataFolder folder = new DataFolder(dir, lock(dir));
    try {
      requireRoom(dir, ROOM);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
    return folder;
  }

  private static FileChannel lock(Path dir) {
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              dir.resolve("run").resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // held by another instance in this very process: said below
    } catch (IOException e) {
      throw new LaunchException("The data folder " + dir + " cannot be locked.", e);
    }
    closeQuietly(channel);
    throw new LaunchException(
        "Alongside is already running at "
            + address(dir)
            + " with the data folder "
            + dir
            + ": use that one, stop it, or choose another folder with -Dalongside.data=<folder>.");
  }

  Path dir() {
    return dir;
  }

  /** Who runs: records of processes, the lock, the address. */
  Path run() {
    return dir.resolve("run");
  }

  Path database() {
    return dir.resolve("db");
  }

  Path server() {
    return dir.resolve("server");
  }

  /** Notes the address for whoever finds this folder held. */
  void address(String address) throws IOException {
    writePrivately(run().resolve("address"), address);
  }

  private static String address(Path dir) {
    try {
      return Files.readString(dir.resolve("run").resolve("address")).strip();
    } catch (IOException e) {
      return "an address it has not told yet";
    }
  }

  /** The secret of that name, made on first asking: 32 characters, 192 bits. */
  String secret(String name) throws IOException {
    Path secrets = dir.resolve("secrets");
    createPrivately(secrets);
    Path file = secrets.resolve(name);
    if (Files.exists(file)) {
      String kept = Files.readString(file).strip();
      if (!kept.isEmpty()) {
        return kept;
      }
    }
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    writePrivately(file, made);
    return made;
  }

  /** Writes a file that only its owner may read, whole or not at all. */
  static void writePrivately(Path file, String text) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    Files.createFile(part, ownerOnly("rw-------"));
    try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
      out.write(StandardCharsets.UTF_8.encode(text));
      out.force(true);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  static void createPrivately(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, ownerOnly("rwx------"));
    }
  }

  private static FileAttribute<?>[] ownerOnly(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /** Moves a log aside once it has grown, so that the two together stay bounded. */
  static void rotate(Path log, long bytes) throws IOException {
    if (Files.exists(log) && Files.size(log) > bytes) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * @throws LaunchException where the disk has less left than that
   */
  static void requireRoom(Path folder, long bytes) {
    try {
      long left = Files.getFileStore(folder).getUsableSpace();
      if (left < bytes) {
        throw new LaunchException(
            "The disk of "
                + folder
                + " is nearly full ("
                + (left >> 20)
                + " MB left, "
                + (bytes >> 20)
                + " MB needed): free some space and start again.");
      }
    } catch (IOException e) {
      // a file system that does not tell is taken at its word
    }
  }

  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    List<Path> found;
    try (Stream<Path> walk = Files.walk(root)) {
      found = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : found) {
      Files.delete(path);
    }
  }

  static void copyTree(Path from, Path to) throws IOException {
    List<Path> found;
    try (Stream<Path> walk = Files.walk(from)) {
      found = walk.toList();
    }
    for (Path path : found) {
      Path target = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
      } else {
        Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Override
  public void close() {
    closeQuietly(channel);
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // the lock goes with the process at the latest
    }
  }
}
