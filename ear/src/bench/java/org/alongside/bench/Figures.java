package org.alongside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured in one cell.
 *
 * @param persons how many there were in the database beside those who are measured
 * @param seconds how long it was measured
 * @param count right answers in that time
 * @param errors other answers in that time
 * @param p50 in milliseconds, of right answers, as are the other two
 * @param serverMillis processor time of the server, as are the next two of theirs
 * @param machineMillis processor time of everything on this machine; 0 where unknown
 */
record Figures(
    int persons,
    String row,
    int level,
    double seconds,
    long count,
    long errors,
    double p50,
    double p95,
    double p99,
    long serverMillis,
    long databaseMillis,
    long generatorMillis,
    long machineMillis) {

  private static final String HEAD =
      "persons,row,connections,seconds,requests,errors,per_second,p50_ms,p95_ms,p99_ms,"
          + "server_cpu_ms_per_request,database_cpu_ms_per_request,generator_cpu_ms_per_request,"
          + "server_cpu_ms,database_cpu_ms,generator_cpu_ms,machine_cpu_ms";

  /** Of a cell that was not run to its end. */
  static Figures unfinished(int persons, String row, int level) {
    return new Figures(persons, row, level, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Right answers a second. */
  double perSecond() {
    return count / seconds;
  }

  double serverMillisEach() {
    return each(serverMillis);
  }

  double databaseMillisEach() {
    return each(databaseMillis);
  }

  double generatorMillisEach() {
    return each(generatorMillis);
  }

  /** How much of the machine's processors others took, 0 to 1. */
  double others() {
    double all = seconds * 1000 * Runtime.getRuntime().availableProcessors();
    return Math.max(0, (machineMillis - serverMillis - databaseMillis - generatorMillis) / all);
  }

  private double each(long millis) {
    return (double) millis / Math.max(1, count + errors);
  }

  /** Writes a CSV file with a head. */
  static void write(Path file, List<Figures> figures) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    figures.stream().map(Figures::line).forEach(lines::add);
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #write} wrote. */
  static List<Figures> read(Path file) {
    try {
      return Files.readAllLines(file).stream().skip(1).map(Figures::of).toList();
    } catch (IOException e) {
      throw new BenchException("The generator left no figures in " + file, e);
    }
  }

  private String line() {
    return String.format(
        Locale.ROOT,
        "%d,%s,%d,%.3f,%d,%d,%.1f,%.3f,%.3f,%.3f,%.4f,%.4f,%.4f,%d,%d,%d,%d",
        persons,
        row,
        level,
        seconds,
        count,
        errors,
        perSecond(),
        p50,
        p95,
        p99,
        serverMillisEach(),
        databaseMillisEach(),
        generatorMillisEach(),
        serverMillis,
        databaseMillis,
        generatorMillis,
        machineMillis);
  }

  private static Figures of(String line) {
    String[] parts = line.split(",");
    return new Figures(
        Integer.parseInt(parts[0]),
        parts[1],
        Integer.parseInt(parts[2]),
        Double.parseDouble(parts[3]),
        Long.parseLong(parts[4]),
        Long.parseLong(parts[5]),
        Double.parseDouble(parts[7]),
        Double.parseDouble(parts[8]),
        Double.parseDouble(parts[9]),
        Long.parseLong(parts[13]),
        Long.parseLong(parts[14]),
        Long.parseLong(parts[15]),
        Long.parseLong(parts[16]));
  }
}
