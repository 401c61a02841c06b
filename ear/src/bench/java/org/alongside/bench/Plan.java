package org.alongside.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * What one run measures with. It crosses to the generator's process as system properties.
 *
 * @param site address of the site, without a slash at the end
 * @param server process id of the application server
 * @param database process id of the database
 * @param learners file with the signed-in people
 * @param results file for what the generator measured
 * @param heatSeconds how long all rows are asked before the first cell, for the server's compiler
 * @param warmSeconds how long each cell runs before it is measured
 * @param measuredSeconds how long each cell is measured
 */
record Plan(
    String site,
    long server,
    long database,
    Path learners,
    Path results,
    int heatSeconds,
    int warmSeconds,
    int measuredSeconds) {

  /** How many connections, each with a session of its own. */
  static final List<Integer> LEVELS = List.of(1, 8, 32);

  /** As many people as the highest level has connections. */
  static final int PEOPLE = 32;

  /** The level for which the aims are set. */
  static final int AIM_LEVEL = 8;

  private static final String PREFIX = "alongside.bench.";

  /** A plan for this site, with the durations of the system properties alongside.bench.*. */
  static Plan of(String site, long server, long database, Path folder) {
    return new Plan(
        site,
        server,
        database,
        folder.resolve("learners.tsv"),
        folder.resolve("generator.csv"),
        Integer.getInteger(PREFIX + "heat", 45),
        Integer.getInteger(PREFIX + "warm", 5),
        Integer.getInteger(PREFIX + "measure", 15));
  }

  /** The plan that {@link #options} carried into this process. */
  static Plan ofThisProcess() {
    return new Plan(
        text("site"),
        Long.parseLong(text("server")),
        Long.parseLong(text("database")),
        Path.of(text("learners")),
        Path.of(text("results")),
        Integer.parseInt(text("heat")),
        Integer.parseInt(text("warm")),
        Integer.parseInt(text("measure")));
  }

  /** The plan as options of a Java process. */
  List<String> options() {
    return List.of(
        option("site", site),
        option("server", server),
        option("database", database),
        option("learners", learners),
        option("results", results),
        option("heat", heatSeconds),
        option("warm", warmSeconds),
        option("measure", measuredSeconds));
  }

  /** How long the generator takes when all goes well. */
  int expectedSeconds() {
    int cells = Row.values().length * LEVELS.size();
    return heatSeconds + cells * (warmSeconds + measuredSeconds);
  }

  private static String option(String name, Object value) {
    return "-D" + PREFIX + name + "=" + value;
  }

  private static String text(String name) {
    return System.getProperty(PREFIX + name);
  }
}
