package org.alongside.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * One row at one level while it is measured, by as many users as the level has. Opens when the
 * first of them begins and closes when the last has ended.
 */
final class Cell {
  private static final long LONGEST_NANOS = Duration.ofMinutes(2).toNanos();
  private static final double NANOS_PER_MILLI = 1e6;

  private final Plan plan;
  private final String row;
  private final int level;
  private final Histogram histogram = new ConcurrentHistogram(LONGEST_NANOS, 3);
  private final LongAdder errors = new LongAdder();
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private volatile Sample from;
  private volatile Sample to;

  Cell(Plan plan, String row, int level) {
    this.plan = plan;
    this.row = row;
    this.level = level;
  }

  /** One user begins to be measured. */
  void begin() {
    if (begun.getAndIncrement() == 0) {
      from = sample();
    }
  }

  /** One user was answered. */
  void record(long nanos, boolean right) {
    if (right) {
      histogram.recordValue(Math.min(nanos, LONGEST_NANOS));
    } else {
      errors.increment();
    }
  }

  /** One user has ended. */
  void end() {
    if (ended.incrementAndGet() == level) {
      to = sample();
    }
  }

  /** What was measured; where it was not run to its end, nothing but an error. */
  Figures figures() {
    if (from == null || to == null) {
      return Figures.unfinished(plan.persons(), row, level);
    }
    return new Figures(
        plan.persons(),
        row,
        level,
        (to.nanos() - from.nanos()) / 1e9,
        histogram.getTotalCount(),
        errors.sum(),
        percentile(50),
        percentile(95),
        percentile(99),
        to.server().minus(from.server()).toMillis(),
        to.database().minus(from.database()).toMillis(),
        to.generator().minus(from.generator()).toMillis(),
        to.machine().minus(from.machine()).toMillis());
  }

  private Sample sample() {
    return Sample.take(plan.server(), plan.database());
  }

  private double percentile(double percent) {
    return histogram.getValueAtPercentile(percent) / NANOS_PER_MILLI;
  }
}
