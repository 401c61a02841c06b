package org.alongside.learning;

import java.util.List;

/**
 * One's own practicum.
 *
 * @param confirmed minutes that are confirmed
 * @param waiting minutes that wait to be
 * @param goal minutes that are asked for in all
 * @param rows a page of the entries, the latest day first
 * @param total how many entries there are
 */
public record PracticumPage(
    long confirmed, long waiting, int goal, List<PracticumRow> rows, int total) {
  /** 0-100; never more, however many hours there are. */
  public int percent() {
    return (int) Math.min(100, 100 * confirmed / goal);
  }
}
