package org.alongside.bench;

import java.time.Duration;

/**
 * One look at the clock and at the processor time that has been used so far.
 *
 * @param nanos of the monotonic clock
 */
record Sample(long nanos, Duration server, Duration database, Duration generator) {

  /** Looks now; the generator is this very process. */
  static Sample take(long server, long database) {
    return new Sample(
        System.nanoTime(), used(server), used(database), used(ProcessHandle.current().pid()));
  }

  private static Duration used(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().totalCpuDuration())
        .orElseThrow(() -> new BenchException("Process " + pid + " is gone or hides its use"));
  }
}
