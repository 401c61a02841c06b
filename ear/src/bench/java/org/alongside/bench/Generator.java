package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The process in which Gatling runs {@link BenchSimulation}. Its Maven plugin does not fit: it runs
 * simulations and nothing else, while here a site must be started before, and ended after them
 * however they end. A process of its own also tells apart what the generator itself costs.
 */
final class Generator implements AutoCloseable {
  private static final String LOGGING = "java.util.logging.config.file";
  private static final Duration MARGIN = Duration.ofSeconds(60);

  private final Plan plan;
  private Process process;

  Generator(Plan plan) {
    this.plan = plan;
  }

  /**
   * Runs all cells.
   *
   * @throws BenchException when it does not end well and in time
   */
  List<Figures> run() throws IOException, InterruptedException {
    start();
    long patience = plan.mostSeconds() + MARGIN.toSeconds();
    if (!process.waitFor(patience, TimeUnit.SECONDS)) {
      throw new BenchException("The generator did not end within " + patience + " s");
    }
    if (process.exitValue() != 0) {
      throw new BenchException("The generator ended with " + process.exitValue());
    }
    return Figures.read(plan.results());
  }

  private synchronized void start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Xms256m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-Djava.net.preferIPv4Stack=true"));
    Optional.ofNullable(System.getProperty(LOGGING))
        .ifPresent(file -> command.add("-D" + LOGGING + "=" + file));
    command.addAll(plan.options());
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "io.gatling.app.Gatling",
            "--simulation",
            BenchSimulation.class.getName(),
            "--results-folder",
            plan.results().resolveSibling("gatling").toString(),
            "--no-reports"));
    process = new ProcessBuilder(command).inheritIO().start();
  }

  /** Ends it, if it still runs. */
  @Override
  public synchronized void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
