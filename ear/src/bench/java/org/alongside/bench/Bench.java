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
import java.util.stream.Stream;
import org.alongside.run.Instance;
import org.alongside.run.Options;

/**
 * What mvn -Pbench verify runs: a site of its own with the demonstration, in a folder that is new
 * each time, measured over 127.0.0.1 and ended. Any row with an error ends it with exit code 1.
 */
public final class Bench {
  private static final Duration READY = Duration.ofSeconds(180);
  private static final String JAVA_OPTIONS = "ALONGSIDE_JAVA_OPTS";

  /** A site that runs for long, not one that starts quickly: with the optimising compiler. */
  private static final String OPTIMISING = "-XX:TieredStopAtLevel=4";

  private final Path target;
  private final Path folder;
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
    List<Figures> figures;
    try (Instance site = Instance.start(options)) {
      Runtime.getRuntime().addShutdownHook(new Thread(site::close));
      site.awaitReady(READY);
      figures = measure(site);
    }
    Figures.write(folder.resolve("bench.csv"), figures);
    String told = new Report(figures, machine).markdown();
    Files.writeString(folder.resolve("bench.md"), told);
    say("In " + folder + ":\n\n" + told);
    requireNoErrors(figures);
  }

  private List<Figures> measure(Instance site)
      throws IOException, SQLException, InterruptedException {
    long database = site.database().orElseThrow().pid();
    Plan plan = Plan.of(site.address(), site.server().pid(), database, folder);
    Database data = Database.of(site);
    Yardstick.deploy(site.address(), site.dataDir());
    List<String> attempts = Learners.prepare(plan, data.letStaffSignIn());
    say("Measuring for about " + (plan.expectedSeconds() + 30) + " s");
    List<Figures> figures = new ArrayList<>();
    figures.add(Commits.measure(data, plan));
    try (Generator generator = new Generator(plan)) {
      Runtime.getRuntime().addShutdownHook(new Thread(generator::close));
      figures.addAll(generator.run());
    }
    requireStored(figures, data.savesOf(attempts));
    return figures;
  }

  /** Speed without the rows would be no speed. */
  private static void requireStored(List<Figures> figures, long stored) {
    long acknowledged =
        figures.stream()
            .filter(cell -> cell.row().equals(Row.SAVE.title()))
            .mapToLong(Figures::count)
            .sum();
    if (stored < acknowledged) {
      throw new BenchException(
          "%d saves were acknowledged, %d are stored".formatted(acknowledged, stored));
    }
  }

  private static void requireNoErrors(List<Figures> figures) {
    List<String> wrong =
        figures.stream()
            .filter(cell -> cell.errors() > 0 || cell.count() == 0)
            .map(cell -> "%s, %d: %d errors".formatted(cell.row(), cell.level(), cell.errors()))
            .toList();
    if (!wrong.isEmpty()) {
      throw new BenchException("Rows with errors: " + wrong);
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

  private static void say(String line) {
    System.out.println("Bench: " + line);
  }
}
