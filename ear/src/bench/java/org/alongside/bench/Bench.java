package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.run.Instance;
import org.alongside.run.Options;

/**
 * What mvn -Pbench verify runs: a site of its own, in a folder that is new each time, filled to a
 * small and to a large size, measured at each over 127.0.0.1 and ended. Any row with an error ends
 * it with exit code 1.
 */
public final class Bench {
  private static final Duration READY = Duration.ofSeconds(180);
  private static final String JAVA_OPTIONS = "ALONGSIDE_JAVA_OPTS";

  /** A site that runs for long, not one that starts quickly: as docker/start.sh has it. */
  private static final String OPTIMISING = "-XX:TieredStopAtLevel=4 -XX:CICompilerCount=4";

  private static final int PERSONS = Integer.getInteger("alongside.bench.persons", 100_000);
  private static final int FEWER = Integer.getInteger("alongside.bench.fewer", 1_000);
  private static final int SIGNED = Integer.getInteger("alongside.bench.signed", 2_000);
  private static final int SECONDS = Integer.getInteger("alongside.bench.seconds", 10);

  private final Path target;
  private final Path folder;
  private final List<Figures> figures = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private Optional<Memory> memory = Optional.empty();
  private final Machine machine = Machine.now();

  private Bench(Path target) throws IOException {
    this.target = target;
    this.folder = Files.createDirectories(target.resolve("bench"));
  }

  /** Needs the system properties alongside.target, .server and .ear. */
  public static void main(String[] arguments) {
    try {
      new Bench(Path.of(System.getProperty("alongside.target"))).run();
    } catch (IOException | SQLException | RuntimeException e) {
      e.printStackTrace();
      System.exit(1);
    } catch (InterruptedException e) {
      System.exit(1);
    }
  }

  private void run() throws IOException, SQLException, InterruptedException {
    Path data = target.resolve("bench-data");
    Instance.endStale(data);
    delete(data);
    Options options =
        new Options(
            data,
            0,
            true,
            Path.of(System.getProperty("alongside.server")),
            Path.of(System.getProperty("alongside.ear")),
            environment());
    say("Starting a site in " + data);
    try (Instance site = Instance.start(options)) {
      Runtime.getRuntime().addShutdownHook(new Thread(site::close));
      site.awaitReady(READY);
      // what is seeded is copied from the demonstration
      Database written = Database.of(site);
      Patience.until(written::isSeedable, READY, "The demonstration is not written yet");
      measure(site);
    }
    Figures.write(folder.resolve("bench.csv"), figures);
    String told = new Report(figures, memory, machine).markdown();
    Files.writeString(folder.resolve("bench.md"), told);
    say("In " + folder + ":\n\n" + told);
    requireNoErrors();
  }

  private void measure(Instance site) throws IOException, SQLException, InterruptedException {
    Database data = Database.of(site);
    Yardstick.deploy(site.address(), site.dataDir());
    int few = Math.min(FEWER, PERSONS);
    Seed seed = Seed.begin(data, PERSONS);
    for (int persons : few == PERSONS ? List.of(PERSONS) : List.of(few, PERSONS)) {
      long begun = System.nanoTime();
      seed.persons(persons);
      long took = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
      say("%,d persons are there after %d s".formatted(persons, took));
      Plan plan =
          Plan.of(
              site.address(),
              site.server().pid(),
              site.database().orElseThrow().pid(),
              folder,
              persons,
              SECONDS,
              persons == PERSONS);
      seed.attempts(plan);
      Quiet.await(plan.server(), plan.database());
      say("At rest after %d s".formatted(Duration.ofNanos(System.nanoTime() - begun).toSeconds()));
      measure(plan, data, Crew.prepare(plan, seed.team()));
      if (persons == PERSONS) {
        memory = memory(plan);
      }
    }
  }

  /** What is measured before is told, too, where nothing is found out of the heap. */
  private Optional<Memory> memory(Plan plan) throws IOException, InterruptedException {
    try {
      return Optional.of(Memory.measure(plan, Math.min(SIGNED, plan.persons())));
    } catch (BenchException e) {
      wrong.add(e.getMessage());
      return Optional.empty();
    }
  }

  private void measure(Plan plan, Database data, List<String> attempts)
      throws IOException, SQLException, InterruptedException {
    say("Measuring for about " + (plan.expectedSeconds() + 10) + " s");
    long saved = data.savesOf(attempts);
    long submitted = data.submitted();
    List<Figures> now = new ArrayList<>();
    if (plan.persons() == PERSONS) {
      now.add(Commits.measure(data, plan));
    }
    try (Generator generator = new Generator(plan)) {
      Runtime.getRuntime().addShutdownHook(new Thread(generator::close));
      now.addAll(generator.run());
    }
    requireStored(now, Row.SAVE, data.savesOf(attempts) - saved);
    requireStored(now, Row.SUBMIT, data.submitted() - submitted);
    figures.addAll(now);
  }

  /** Speed without the rows would be no speed. */
  private void requireStored(List<Figures> figures, Row row, long stored) {
    long acknowledged =
        figures.stream()
            .filter(cell -> cell.row().equals(row.title()))
            .mapToLong(Figures::count)
            .sum();
    if (stored < acknowledged) {
      wrong.add(
          "%s: %d were acknowledged, %d are stored".formatted(row.title(), acknowledged, stored));
    }
  }

  private void requireNoErrors() {
    figures.stream()
        .filter(cell -> cell.errors() > 0 || cell.count() == 0)
        .map(cell -> "%s, %d: %d errors".formatted(cell.row(), cell.level(), cell.errors()))
        .forEach(wrong::add);
    if (!wrong.isEmpty()) {
      throw new BenchException("Not all was right: " + wrong);
    }
  }

  private static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().removeIf(name -> name.startsWith("ALONGSIDE_DB_"));
    environment.merge(JAVA_OPTIONS, OPTIMISING, (given, ours) -> ours + " " + given);
    return environment;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
  }

  /** Tells whoever runs it; the build shows what is printed. */
  static void say(String line) {
    System.out.println("Bench: " + line);
  }
}
