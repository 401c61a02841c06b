package org.alongside.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures as people read them, beside what is aimed at. */
final class Report {
  private static final double SHARE_OF_COMMITS = 0.6;
  private static final double CSV_AIM_MS = 150;
  private static final double HEAP_AIM_MB = 512;
  private static final double SESSION_AIM_KB = 40;

  private final List<Figures> figures;
  private final Optional<Memory> memory;
  private final Machine machine;
  private final int persons;

  Report(List<Figures> figures, Optional<Memory> memory, Machine machine) {
    this.figures = figures;
    this.memory = memory;
    this.machine = machine;
    this.persons = figures.stream().mapToInt(Figures::persons).max().orElseThrow();
  }

  /** The whole page. */
  String markdown() {
    StringBuilder page = new StringBuilder("# Speed\n\n");
    page.append(machine.told()).append("\n\n");
    page.append(
        told(
            """
            ## %,d persons

            | Row | Connections | per second | p50 ms | p95 ms | p99 ms | Errors | CPU ms server | CPU ms database | CPU ms generator | CPU others |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """,
            persons));
    figures.stream().filter(c -> c.persons() == persons).forEach(c -> page.append(line(c)));
    aims(page);
    sizes(page);
    page.append(
        """

        CPU is processor time per request, of all threads of a process, the server's compiler and collector included.
        Server, database and generator share this machine. "CPU others" is the share of its processors that programs of
        others took meanwhile: where it is not near zero, the speed is not the server's own. Each connection is another person in a session of their own,
        asking again as soon as they are answered, with gzip. The server runs as on a server (optimising compiler), after
        all rows have been asked by turns until it was at rest; each cell is warmed again. The module has 16 units, 1,000 learners and 14,400 units
        that they completed; its pages are those of W2. Save: the answer to one question of an open quiz, each under a new id. Submit: each time another
        quiz with all its answers. Complete: a page is ticked, and by turns the tick taken back. What was acknowledged is counted in the database
        afterwards. Matrix: a team of 300, its first 50 rows. The empty page (Faces, without state) and the file (10,000 random bytes)
        are a second application in the same server; the commits are inserts over JDBC into a table of the bench's own in the same database, with
        the log flushed at each commit. Heap: what is alive after a full collection.
        """);
    return page.toString();
  }

  private static String line(Figures cell) {
    return told(
        "| %s | %d | %.0f | %.2f | %.2f | %.2f | %d | %.2f | %.2f | %.2f | %.0f %% |%n",
        cell.row(),
        cell.level(),
        cell.perSecond(),
        cell.p50(),
        cell.p95(),
        cell.p99(),
        cell.errors(),
        cell.serverMillisEach(),
        cell.databaseMillisEach(),
        cell.generatorMillisEach(),
        100 * cell.others());
  }

  private void aims(StringBuilder page) {
    page.append(told("%n## Aims at %d connections%n%n", Plan.AIM_LEVEL));
    page.append("| | Aim | Reached | |\n|---|--:|--:|---|\n");
    double commits = SHARE_OF_COMMITS * cell(persons, Commits.TITLE).orElseThrow().perSecond();
    for (Row row : Row.values()) {
      OptionalDouble aim = row.aim();
      Optional<Figures> cell = cell(persons, row.title());
      if (aim.isPresent() && cell.isPresent()) {
        boolean writes = row == Row.SAVE || row == Row.COMPLETE;
        double wanted = writes ? Math.min(aim.getAsDouble(), commits) : aim.getAsDouble();
        double reached = cell.get().perSecond();
        page.append(aim(row.title() + ", a second", wanted, reached, reached >= wanted));
      }
    }
    cell(persons, Row.COMPLETIONS.title())
        .ifPresent(
            c -> page.append(aim(c.row() + ", p50 ms", CSV_AIM_MS, c.p50(), c.p50() < CSV_AIM_MS)));
    memory.ifPresent(m -> page.append(heap(m)));
  }

  private static String heap(Memory memory) {
    double heap = memory.after() / 1e6;
    double session = memory.each() / 1e3;
    String people = told("%,d signed-in people", memory.people());
    return aim("heap in MB with " + people, HEAP_AIM_MB, heap, heap < HEAP_AIM_MB)
        + aim("kB a session", SESSION_AIM_KB, session, session < SESSION_AIM_KB);
  }

  private static String aim(String title, double aim, double reached, boolean good) {
    return told("| %s | %.0f | %.0f | %s |%n", title, aim, reached, good ? "reached" : "below");
  }

  /** Beside each other, what a request costs at the two sizes. */
  private void sizes(StringBuilder page) {
    int few = figures.stream().mapToInt(Figures::persons).min().orElseThrow();
    if (few == persons) {
      return;
    }
    page.append(
        told(
            """

            ## %,d and %,d persons, %d connections

            | Row | per second | | p50 ms | | CPU ms server | | CPU ms database | |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|
            """,
            few, persons, Plan.AIM_LEVEL));
    for (Row row : Row.values()) {
      Optional<Figures> small = cell(few, row.title());
      Optional<Figures> large = cell(persons, row.title());
      if (small.isPresent() && large.isPresent()) {
        page.append(beside(small.get(), large.get()));
      }
    }
  }

  private static String beside(Figures small, Figures large) {
    return told(
        "| %s | %.0f | %.0f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
        small.row(),
        small.perSecond(),
        large.perSecond(),
        small.p50(),
        large.p50(),
        small.serverMillisEach(),
        large.serverMillisEach(),
        small.databaseMillisEach(),
        large.databaseMillisEach());
  }

  private Optional<Figures> cell(int size, String row) {
    return figures.stream()
        .filter(c -> c.persons() == size && c.row().equals(row) && c.level() == Plan.AIM_LEVEL)
        .findFirst();
  }

  private static String told(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
