package org.alongside.schedule;

import java.time.Instant;

/**
 * Something in somebody's calendar. A calendar is seen over shoulders: the summary says no more
 * than that there is something.
 *
 * @param id public id of what it is
 * @param summary one line
 * @param place or null
 * @param link address of the call, or null
 * @param page its page, a path from the root
 * @param cancelled whether it does not take place
 * @param revision counted up with every change
 * @param changedAt when it was changed last
 */
public record CalendarEntry(
    String id,
    Instant startsAt,
    int minutes,
    String summary,
    String place,
    String link,
    String page,
    boolean cancelled,
    int revision,
    Instant changedAt) {}
