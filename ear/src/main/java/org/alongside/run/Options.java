package org.alongside.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What one instance is started with.
 *
 * @param dataDir everything the instance keeps: database, server, records, logs
 * @param port where people reach it on 127.0.0.1; 0 chooses a free one
 * @param demo whether an empty database is filled with the demonstration
 * @param serverHome the provisioned server, which is only read
 * @param ear the application
 * @param env the whole environment of the server; where it names ALONGSIDE_DB_URL that database is
 *     used and none is embedded
 */
public record Options(
    Path dataDir, int port, boolean demo, Path serverHome, Path ear, Map<String, String> env) {

  static final String DB_URL = "ALONGSIDE_DB_URL";
  static final String DB_USER = "ALONGSIDE_DB_USER";
  static final String DB_PASSWORD = "ALONGSIDE_DB_PASSWORD";
  private static final int DEFAULT_PORT = 8080;

  /** Makes the paths absolute and keeps a copy of the environment. */
  public Options {
    dataDir = dataDir.toAbsolutePath().normalize();
    serverHome = serverHome.toAbsolutePath().normalize();
    ear = ear.toAbsolutePath().normalize();
    env = Map.copyOf(env);
  }

  /**
   * Reads alongside.port, .data, .demo, .server and .ear.
   *
   * @throws LaunchException naming the one that cannot be understood
   */
  public static Options from(Properties properties, Map<String, String> env) {
    boolean external = externalDatabase(env);
    if (external) {
      checkExternal(env);
    }
    return new Options(
        path(
            properties,
            "alongside.data",
            Path.of(System.getProperty("user.home"), ".alongside").toString()),
        port(text(properties, "alongside.port", String.valueOf(DEFAULT_PORT))),
        demo(text(properties, "alongside.demo", String.valueOf(!external))),
        path(properties, "alongside.server", "ear/target/server"),
        path(properties, "alongside.ear", "ear/target/alongside.ear"),
        env);
  }

  /** Whether the database is somebody else's to start and stop. */
  public boolean externalDatabase() {
    return externalDatabase(env);
  }

  private static boolean externalDatabase(Map<String, String> env) {
    return !env.getOrDefault(DB_URL, "").isBlank();
  }

  private static void checkExternal(Map<String, String> env) {
    if (!env.get(DB_URL).startsWith("jdbc:mysql:")) {
      throw new LaunchException(
          DB_URL
              + " must begin with jdbc:mysql:// (for MariaDB too), such as"
              + " jdbc:mysql://127.0.0.1:3306/alongside.");
    }
    for (String name : new String[] {DB_USER, DB_PASSWORD}) {
      if (env.getOrDefault(name, "").isBlank()) {
        throw new LaunchException(DB_URL + " is set but " + name + " is not: set all three.");
      }
    }
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new LaunchException(
        "-Dalongside.port=" + text + " is not a port: give a number from 1 to 65535.");
  }

  private static boolean demo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new LaunchException(
              "-Dalongside.demo=" + text + " is neither true nor false: give one of them.");
    };
  }

  private static Path path(Properties properties, String name, String otherwise) {
    String text = text(properties, name, otherwise);
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new LaunchException("-D" + name + "=" + text + " is not a folder's name.", e);
    }
  }

  private static String text(Properties properties, String name, String otherwise) {
    String text = properties.getProperty(name, "").strip();
    return text.isEmpty() ? otherwise : text;
  }
}
