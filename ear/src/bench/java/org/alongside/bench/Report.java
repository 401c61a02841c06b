package org.alongside.bench;

import java.util.List;
import java.util.Locale;

/** The figures as people read them, beside what is aimed at. */
final class Report {
  private static final double UNIT_PAGE_AIM = 500;
  private static final double HOME_AIM = 400;
  private static final double SAVE_AIM = 600;
  private static final double SHARE_OF_COMMITS = 0.6;

  private final List<Figures> figures;
  private final Machine machine;

  Report(List<Figures> figures, Machine machine) {
    this.figures = figures;
    this.machine = machine;
  }

  /** The whole page. */
  String markdown() {
    StringBuilder page = new StringBuilder("# Speed\n\n");
    page.append(machine.told()).append("\n\n");
    page.append(
        """
        | Row | Connections | per second | p50 ms | p95 ms | p99 ms | Errors | CPU ms server | CPU ms database | CPU ms generator | CPU others |
        |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
        """);
    figures.forEach(cell -> page.append(line(cell)));
    page.append("\n## Aims at ").append(Plan.AIM_LEVEL).append(" connections\n\n");
    page.append("| Row | Aim per second | Reached | |\n|---|--:|--:|---|\n");
    page.append(aim(Row.UNIT_PAGE, UNIT_PAGE_AIM));
    page.append(aim(Row.HOME, HOME_AIM));
    page.append(aim(Row.SAVE, Math.min(SAVE_AIM, SHARE_OF_COMMITS * reached(Commits.TITLE))));
    page.append(
        """

        CPU is processor time per request, of all threads of a process, the server's compiler and collector included.
        Server, database and generator share this machine. "CPU others" is the share of its processors that programs of
        others took meanwhile: where it is not near zero, the speed is not the server's own. Each connection is another person in a session of their own,
        asking again as soon as they are answered, with gzip. The server runs as on a server (optimising compiler), after
        all rows have been asked by turns for a while; each cell is warmed again. Unit page: the first page of W2. Save:
        the answer to one question of an open quiz, each under a new id; each person has an attempt of their own, and
        what was acknowledged is counted in the database afterwards. The empty page (Faces, without state) and the file
        (10,000 random bytes) are a second application in the same server; the commits are inserts over JDBC into a
        table of the bench's own in the same database, with the log flushed at each commit.
        """);
    return page.toString();
  }

  private static String line(Figures cell) {
    return String.format(
        Locale.ROOT,
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

  private String aim(Row row, double aim) {
    double reached = reached(row.title());
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %s |%n",
        row.title(),
        aim,
        reached,
        reached >= aim ? "reached" : "below");
  }

  private double reached(String row) {
    return figures.stream()
        .filter(cell -> cell.row().equals(row) && cell.level() == Plan.AIM_LEVEL)
        .findFirst()
        .orElseThrow()
        .perSecond();
  }
}
