package org.alongside.learning;

import java.util.List;

/**
 * A practicum.
 *
 * @param confirmed minutes that are confirmed
 * @param waiting minutes that wait to be
 * @param goal minutes that are asked for in all
 * @param rows a page of the entries, the latest day first
 * @param total how many entries there are
 */
public record PracticumPage(
    long confirmed, long waiting, int goal, List<PracticumRow> rows, int total) {
  private static final double HOUR = 60.0;

  /** What is confirmed, in quarters of an hour. */
  public double confirmedHours() {
    return confirmed / HOUR;
  }

  /** What waits, likewise. */
  public double waitingHours() {
    return waiting / HOUR;
  }

  /** What is asked for, likewise. */
  public double goalHours() {
    return goal / HOUR;
  }

  /** 0-100; never more, however many hours there are. */
  public int percent() {
    return (int) Math.min(100, 100 * confirmed / goal);
  }
}
