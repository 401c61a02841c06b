package org.alongside.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The application server of one instance. The provisioned server is only read; configuration,
 * deployment and logs live in the instance's own folder, the configuration fresh at each start.
 */
final class WildFly {

  static final String NAME = "server";

  /** More options for its Java, after those given here. */
  static final String JAVA_OPTIONS = "ALONGSIDE_JAVA_OPTS";

  /**
   * The quick compiler alone. Its room is 48 MB where nothing is said, which this program fills
   * within minutes: what was compiled is then thrown away and compiled again.
   */
  private static final List<String> QUICK =
      List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=160m");

  /** What the server's own bin/common.sh opens. */
  private static final List<String> MODULES =
      List.of(
          "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
          "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.management/javax.management=ALL-UNNAMED",
          "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

  private final Path home;
  private final Path ear;
  private final Path base;

  WildFly(Path home, Path ear, Path base) {
    this.home = home;
    this.ear = ear;
    this.base = base;
  }

  Path log() {
    return base.resolve("log").resolve("server.log");
  }

  /** The argument by which the server of this folder is known. */
  String mark() {
    return "-Dalongside.instance=" + base;
  }

  /** Lays out the folder: configuration and application as built, nothing of an earlier run. */
  void prepare() throws IOException {
    Path configuration = home.resolve("standalone").resolve("configuration");
    if (!Files.isRegularFile(home.resolve("jboss-modules.jar"))
        || !Files.isDirectory(configuration)) {
      throw new LaunchException(
          "There is no server in " + home + ": build it with mvn -Prun from the top folder.");
    }
    if (!Files.isRegularFile(ear)) {
      throw new LaunchException(
          "There is no application at " + ear + ": build it with mvn -Prun from the top folder.");
    }
    DataFolder.createPrivately(base);
    for (String left : List.of("configuration", "deployments", "tmp", "data/content")) {
      DataFolder.deleteTree(base.resolve(left));
    }
    DataFolder.copyTree(configuration, base.resolve("configuration"));
    quiet(base.resolve("configuration"));
    Files.createDirectories(base.resolve("deployments"));
    Files.copy(ear, base.resolve("deployments").resolve(ear.getFileName()));
    Files.createDirectories(base.resolve("log"));
    Files.deleteIfExists(bootLog());
  }

  /** What is said before the bounded log opens. */
  private Path bootLog() {
    return base.resolve("log").resolve("boot.log");
  }

  /** The bounded log is enough: nothing but what is said before it opens goes to the console. */
  private static void quiet(Path configuration) throws IOException {
    Path xml = configuration.resolve("standalone.xml");
    Files.writeString(xml, withoutConsole(Files.readString(xml)));
  }

  static String withoutConsole(String standaloneXml) {
    return standaloneXml.replaceAll("[ \\t]*<handler name=\"CONSOLE\"/>\\R", "");
  }

  /** Whether the application was refused, so that waiting for it is in vain. */
  boolean refused() {
    return Files.exists(base.resolve("deployments").resolve(ear.getFileName() + ".failed"));
  }

  /**
   * The command, with its output in a file that is empty at each start.
   *
   * @param quick halves the processor time of a start, for less speed later
   */
  ProcessBuilder command(
      int port, int management, int https, Map<String, String> env, boolean quick) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(mark());
    command.addAll(
        List.of(
            "-Xms128m",
            "-Xmx768m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            // bundles fall back to the machine's language, dates to its zone: neither may matter
            "-Duser.language=en",
            "-Duser.timezone=UTC",
            "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "-Djdk.serialFilter=" + "maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
            "-Dorg.jboss.boot.log.file=" + bootLog(),
            "-Dlogging.configuration="
                + base.resolve("configuration").resolve("logging.properties").toUri()));
    if (quick) {
      command.addAll(QUICK);
    }
    command.addAll(MODULES);
    Stream.of(env.getOrDefault(JAVA_OPTIONS, "").strip().split("\\s+"))
        .filter(option -> !option.isEmpty())
        .forEach(command::add);
    command.addAll(
        List.of(
            "-jar",
            home.resolve("jboss-modules.jar").toString(),
            "-mp",
            home.resolve("modules").toString(),
            "org.jboss.as.standalone",
            "-Djboss.home.dir=" + home,
            "-Djboss.server.base.dir=" + base,
            "-Djboss.bind.address=" + Ports.HOST,
            "-Djboss.bind.address.management=" + Ports.HOST,
            "-Djboss.http.port=" + port,
            "-Djboss.https.port=" + https,
            "-Djboss.management.http.port=" + management));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(env);
    return builder
        .directory(base.toFile())
        .redirectErrorStream(true)
        .redirectOutput(base.resolve("log").resolve("console.log").toFile());
  }
}
