package org.alongside.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.alongside.st.EarWithContent;

/**
 * What mvn -Pchaos verify runs: twenty people work without a pause while server, database and
 * network are killed and cut at random moments; after each round everything that the site had said
 * is stored is looked for. Exit code 1 when a word was lost, or anything stands there twice.
 */
public final class Chaos {
  private static final int PEOPLE = 20;
  private static final int MESSAGES = 3;
  private static final int LONGEST_WORK_MS = 5_000;
  private static final int SHORTEST_WORK_MS = 1_500;
  private static final int LONGEST_OUTAGE_MS = 3_000;
  private static final Duration AFTER = Duration.ofSeconds(2);
  private static final Duration MAIL_PATIENCE = Duration.ofMinutes(4);

  private final Path target;
  private final int rounds;
  private final Random random;
  private final Ledger ledger = new Ledger();
  private final Map<Blow, Integer> blows = new EnumMap<>(Blow.class);
  private final List<String> faults = new ArrayList<>();
  private final List<Worker> workers = new ArrayList<>();
  private int asked;

  private Chaos(Path target, int rounds, long seed) {
    this.target = target;
    this.rounds = rounds;
    this.random = new Random(seed);
  }

  /** Needs the properties alongside.target, .server, .ear, .chaos.rounds and .chaos.seed. */
  public static void main(String[] arguments) {
    try {
      long seed = Long.getLong("alongside.chaos.seed", 0);
      new Chaos(
              Path.of(System.getProperty("alongside.target")),
              Integer.getInteger("alongside.chaos.rounds", 50),
              seed == 0 ? System.nanoTime() : seed)
          .run(seed);
    } catch (IOException | SQLException | RuntimeException e) {
      e.printStackTrace();
      System.exit(1);
    } catch (InterruptedException e) {
      System.exit(1);
    }
  }

  private void run(long seed) throws IOException, SQLException, InterruptedException {
    Path folder = Files.createDirectories(target.resolve("chaos"));
    Path home = folder.resolve("house");
    Path ear = folder.resolve("chaos.ear");
    EarWithContent.copy(Path.of(System.getProperty("alongside.ear")), ear, Tiny::files);
    say("Starting a site in " + home + "; seed " + seed);
    long began = System.nanoTime();
    try (House house = new House(home)) {
      house.endStale();
      remove(home);
      Runtime.getRuntime().addShutdownHook(new Thread(house::close));
      house.open(Path.of(System.getProperty("alongside.server")), ear);
      for (String email : People.add(house, PEOPLE)) {
        workers.add(new Worker(house.address(), email, ledger));
      }
      for (int round = 1; round <= rounds && faults.isEmpty(); round++) {
        round(house, round);
      }
      settleMail(house);
    }
    report(folder, Duration.ofNanos(System.nanoTime() - began));
    if (!faults.isEmpty()) {
      System.exit(1);
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void round(House house, int round) throws SQLException, InterruptedException {
    Blow blow = Blow.values()[random.nextInt(Blow.values().length)];
    List<Thread> working = workers.stream().map(Thread::new).toList();
    working.forEach(Thread::start);
    for (int i = 0; i < MESSAGES; i++) {
      rest(random.nextInt(SHORTEST_WORK_MS, LONGEST_WORK_MS) / MESSAGES);
      ledger.asked.add(People.askForMessage(house, ++asked));
    }
    blow.strike(house);
    rest(random.nextInt(LONGEST_OUTAGE_MS));
    blow.mend(house);
    house.awaitReady();
    rest(AFTER.toMillis());
    workers.forEach(Worker::rest);
    for (Thread thread : working) {
      thread.join(Duration.ofMinutes(2).toMillis());
      if (thread.isAlive()) {
        faults.add("somebody is not answered two minutes after the end of a round");
      }
    }
    blows.merge(blow, 1, Integer::sum);
    compare(house, round);
    say(
        "%d of %d, %s: %,d writes confirmed, %,d sent again, %d modules completed, faults: %s"
            .formatted(
                round,
                rounds,
                blow,
                ledger.confirmed.get(),
                ledger.again.get(),
                ledger.completions.size(),
                faults));
  }

  private void compare(House house, int round) throws SQLException {
    List<String> found = new ArrayList<>(new Comparison(house, ledger).faults());
    for (Worker worker : workers) {
      if (worker.failure() != null) {
        found.add(worker.failure().getMessage());
      } else {
        worker.noteFault().ifPresent(found::add);
      }
      worker.goOn();
    }
    found.forEach(fault -> faults.add("round " + round + ": " + fault));
  }

  /** What a killed node was about to send is decided at once here, and not after ten minutes. */
  private void settleMail(House house) throws SQLException {
    try (Connection connection = house.connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM lease");
      statement.executeUpdate(
          "UPDATE outbox_mail SET begun_at = begun_at - INTERVAL 11 MINUTE WHERE state = 'SENDING'");
      statement.executeUpdate(
          "UPDATE outbox_mail SET not_before = UTC_TIMESTAMP(6) WHERE state = 'WAITING'");
    }
    Comparison comparison = new Comparison(house, ledger);
    long deadline = System.nanoTime() + MAIL_PATIENCE.toNanos();
    while (comparison.waiting() > 0 && System.nanoTime() < deadline) {
      rest(500);
    }
    comparison.forgotten().forEach(to -> faults.add("nobody has written to " + to));
    faults.addAll(comparison.faults());
  }

  private void report(Path folder, Duration took) throws IOException {
    StringBuilder told = new StringBuilder("| What | Figure |\n|---|--:|\n");
    line(told, "rounds", blows.values().stream().mapToInt(Integer::intValue).sum());
    blows.forEach((blow, times) -> line(told, "of which " + blow, times));
    line(told, "people at work", PEOPLE);
    line(told, "writes confirmed", ledger.confirmed.get());
    line(told, "requests sent again since no answer came", ledger.again.get());
    line(told, "saves of answers", ledger.saves.size());
    line(told, "modules completed", ledger.completions.size());
    line(told, "messages asked for", ledger.asked.size());
    line(told, "lost, doubled or without evidence", faults.size());
    line(told, "minutes", took.toMinutes());
    faults.forEach(fault -> told.append("\n- ").append(fault));
    Files.writeString(folder.resolve("chaos.md"), told.append('\n').toString());
    Files.writeString(
        folder.resolve("chaos.csv"),
        told.toString()
                .lines()
                .filter(l -> l.startsWith("| ") && !l.startsWith("| What"))
                .map(l -> l.substring(2, l.length() - 2).replace(" | ", ","))
                .reduce("what,figure", (all, l) -> all + "\n" + l)
            + "\n");
    say("In " + folder + ":\n\n" + told);
  }

  private static void line(StringBuilder told, String what, long figure) {
    told.append("| %s | %d |%n".formatted(what, figure));
  }

  private static void rest(long millis) {
    LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
  }

  private static void say(String line) {
    System.out.println("Chaos: " + line);
  }
}
