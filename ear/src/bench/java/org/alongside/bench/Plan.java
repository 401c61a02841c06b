package org.alongside.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one run of the generator measures with. It crosses to its process as system properties.
 *
 * @param site address of the site, without a slash at the end
 * @param server process id of the application server
 * @param database process id of the database
 * @param folder for what is handed over and measured
 * @param persons how many there are beside those who are measured
 * @param levels how many connections, each with a session of its own
 * @param heatSeconds how long all rows are asked before the first cell, at least; see {@link Heat}
 * @param warmSeconds how long each cell runs before it is measured; the first of a row longer
 * @param measuredSeconds how long each cell is measured
 */
record Plan(
    String site,
    long server,
    long database,
    Path folder,
    int persons,
    List<Integer> levels,
    int heatSeconds,
    int warmSeconds,
    int measuredSeconds) {

  /** All levels. */
  static final List<Integer> LEVELS = List.of(1, 8, 32);

  /** The level for which the aims are set. */
  static final int AIM_LEVEL = 8;

  private static final String PREFIX = "alongside.bench.";
  private static final int MOST_HEAT = 120;
  private static final int HEAT_TO_MEASURED = 12;
  private static final int MOST_TO_LEAST = 5;
  private static final int FIRST_TO_OTHERS = 4;

  /** A plan that measures each cell so long, and warms the server to match. */
  static Plan of(
      String site, long server, long database, Path folder, int persons, int seconds, boolean all) {
    return new Plan(
        site,
        server,
        database,
        folder,
        persons,
        all ? LEVELS : List.of(AIM_LEVEL),
        Math.min(MOST_HEAT, HEAT_TO_MEASURED * seconds),
        Math.max(1, seconds / 2),
        seconds);
  }

  /** The plan that {@link #options} carried into this process. */
  static Plan ofThisProcess() {
    return new Plan(
        text("site"),
        Long.parseLong(text("server")),
        Long.parseLong(text("database")),
        Path.of(text("folder")),
        number("persons"),
        Arrays.stream(text("levels").split(",")).map(Integer::valueOf).toList(),
        number("heat"),
        number("warm"),
        number("measured"));
  }

  /** The plan as options of a Java process. */
  List<String> options() {
    String joined = levels.stream().map(String::valueOf).collect(Collectors.joining(","));
    return List.of(
        option("site", site),
        option("server", server),
        option("database", database),
        option("folder", folder),
        option("persons", persons),
        option("levels", joined),
        option("heat", heatSeconds),
        option("warm", warmSeconds),
        option("measured", measuredSeconds));
  }

  /** The signed-in people. */
  Path crew() {
    return folder.resolve("crew.tsv");
  }

  /** What the generator measured. */
  Path results() {
    return folder.resolve("generator-" + persons + ".csv");
  }

  /** What is asked: the yardsticks only where all levels are. */
  List<Row> rows() {
    return Stream.of(Row.values()).filter(r -> levels.size() > 1 || !r.isYardstick()).toList();
  }

  /**
   * How long a row runs at a level before it is measured: longest at the first level, where the
   * fewest ask and the server's compiler has a processor.
   */
  int warmSeconds(int level) {
    return level == levels.get(0) ? FIRST_TO_OTHERS * warmSeconds : warmSeconds;
  }

  /** How long all rows are asked before the first cell where the compiler does not come to rest. */
  int mostHeatSeconds() {
    return MOST_TO_LEAST * heatSeconds;
  }

  /** How long the generator takes when all goes well, but for a longer heat. */
  int expectedSeconds() {
    int row = levels.stream().mapToInt(level -> warmSeconds(level) + measuredSeconds).sum();
    return heatSeconds + rows().size() * row;
  }

  /** How long it may take on a busy machine. */
  int mostSeconds() {
    return 2 * expectedSeconds() + mostHeatSeconds() + 120;
  }

  private static String option(String name, Object value) {
    return "-D" + PREFIX + name + "=" + value;
  }

  private static String text(String name) {
    return System.getProperty(PREFIX + name);
  }

  private static int number(String name) {
    return Integer.parseInt(text(name));
  }
}
