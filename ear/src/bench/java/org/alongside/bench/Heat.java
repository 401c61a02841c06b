package org.alongside.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether a server that is being warmed has compiled what it will run. Its Java's compiler works on
 * threads of its own, and under load gets to the last of what is run often only after minutes;
 * Linux tells how much of a processor each thread has used.
 */
final class Heat {
  private static final Duration WINDOW = Duration.ofSeconds(10);

  /** Of one processor: the compiler is at rest below. */
  private static final double REST = 0.15;

  private static final String COMPILER = "C[12] Compiler.*";
  private static final long MILLIS_PER_TICK = 10;

  /** Counted behind the name in brackets, in which a space may stand: proc(5), fields 14 and 15. */
  private static final int USER = 11;

  private static final int SYSTEM = 12;

  private final Path threads;
  private final long least;
  private final long most;
  private Map<String, Duration> before;
  private long from;
  private boolean rests;

  /**
   * Begins now.
   *
   * @param server its process id
   * @param leastSeconds how long is warmed in any case
   * @param mostSeconds how long at most; where Linux tells nothing, so long
   */
  Heat(long server, int leastSeconds, int mostSeconds) {
    threads = Path.of("/proc", String.valueOf(server), "task");
    from = System.nanoTime();
    least = from + Duration.ofSeconds(leastSeconds).toNanos();
    most = from + Duration.ofSeconds(mostSeconds).toNanos();
    before = compilers();
  }

  /** Whether it has to be warmed on. */
  synchronized boolean goesOn() {
    long now = System.nanoTime();
    if (!rests && now - from >= WINDOW.toNanos()) {
      look(now);
    }
    return now < least || !rests && now < most;
  }

  /** A thread that the compiler took on meanwhile began with nothing. */
  private void look(long now) {
    Map<String, Duration> used = compilers();
    double nanos = 0;
    for (Map.Entry<String, Duration> thread : used.entrySet()) {
      Duration first = before.getOrDefault(thread.getKey(), Duration.ZERO);
      nanos += thread.getValue().minus(first).toNanos();
    }
    double share = nanos / (now - from);
    Bench.say("The compiler uses %.2f of a processor".formatted(share));
    rests = now >= least && !used.isEmpty() && share < REST;
    before = used;
    from = now;
  }

  private Map<String, Duration> compilers() {
    Map<String, Duration> found = new HashMap<>();
    if (!Files.isDirectory(threads)) {
      return found;
    }
    try (Stream<Path> all = Files.list(threads)) {
      for (Path thread : (Iterable<Path>) all::iterator) {
        add(found, thread);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static void add(Map<String, Duration> found, Path thread) throws IOException {
    try {
      if (Files.readString(thread.resolve("comm")).strip().matches(COMPILER)) {
        String told = Files.readString(thread.resolve("stat"));
        String[] fields = told.substring(told.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]);
        found.put(thread.getFileName().toString(), Duration.ofMillis(ticks * MILLIS_PER_TICK));
      }
    } catch (NoSuchFileException e) {
      // it has just ended
      found.remove(thread.getFileName().toString());
    }
  }
}
