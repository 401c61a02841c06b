package org.alongside.search;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param hits in the order of how well they fit, the reader's own language first
 * @param total on all pages
 * @param page from 1
 * @param anyWord whether nothing has all the words, so that these have some of them
 * @param noWord whether there was nothing in the question to look for
 */
public record SearchPage(
    List<SearchHit> hits, int total, int page, boolean anyWord, boolean noWord) {
  /** Hits on a page. */
  public static final int SIZE = 10;

  /** No more pages than anybody turns. */
  static final int PAGES_MOST = 50;

  /** How many pages there are. */
  public int pages() {
    return Math.min(PAGES_MOST, (total + SIZE - 1) / SIZE);
  }
}
