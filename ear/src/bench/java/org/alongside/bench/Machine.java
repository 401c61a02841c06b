package org.alongside.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Where and when it was measured, and how busy the machine was before.
 *
 * @param load average of the last minute before the site was started; negative where unknown
 */
record Machine(Instant at, int processors, double load, String processor, String java) {

  static Machine now() {
    return new Machine(
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        model(),
        Runtime.version().toString());
  }

  private static String model() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  /** In one sentence. */
  String told() {
    return String.format(
        Locale.ROOT,
        "%s, %d processors (%s), %s, Java %s; load before the start %.2f.",
        at,
        processors,
        processor,
        System.getProperty("os.name"),
        java,
        load);
  }
}
