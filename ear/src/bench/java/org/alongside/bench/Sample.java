package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * One look at the clock and at the processor time that has been used so far.
 *
 * @param nanos of the monotonic clock
 * @param machine of everything that runs on it; zero where that is not known (only Linux tells)
 */
record Sample(
    long nanos, Duration server, Duration database, Duration generator, Duration machine) {
  private static final Path STAT = Path.of("/proc/stat");
  private static final long MILLIS_PER_TICK = 10;

  /** Looks now; the generator is this very process. */
  static Sample take(long server, long database) {
    return new Sample(
        System.nanoTime(),
        used(server),
        used(database),
        used(ProcessHandle.current().pid()),
        ofMachine());
  }

  /** The first line: cpu user nice system idle iowait irq softirq steal ... in ticks. */
  private static Duration ofMachine() {
    if (!Files.isReadable(STAT)) {
      return Duration.ZERO;
    }
    try {
      long[] ticks =
          Arrays.stream(Files.readAllLines(STAT).get(0).strip().split("\\s+"))
              .skip(1)
              .mapToLong(Long::parseLong)
              .toArray();
      long busy = ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6] + ticks[7];
      return Duration.ofMillis(busy * MILLIS_PER_TICK);
    } catch (IOException e) {
      return Duration.ZERO;
    }
  }

  private static Duration used(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().totalCpuDuration())
        .orElseThrow(() -> new BenchException("Process " + pid + " is gone or hides its use"));
  }
}
