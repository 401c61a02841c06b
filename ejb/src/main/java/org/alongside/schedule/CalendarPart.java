package org.alongside.schedule;

import java.time.Instant;
import java.util.List;

/**
 * What an upper feature adds to somebody's calendar feed. Every bean of this type is found by CDI
 * and asked, by whoever holds the secret of the person's feed.
 */
public interface CalendarPart {
  /**
   * What is in that person's calendar, at most some hundred.
   *
   * @param from only what begins at or after it
   * @param language {@code en} or {@code fr}
   */
  List<CalendarEntry> of(long personId, Instant from, String language);
}
