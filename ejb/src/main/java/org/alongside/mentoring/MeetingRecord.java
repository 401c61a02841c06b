package org.alongside.mentoring;

import java.time.Instant;
import java.util.Set;

/**
 * What is written down of a meeting that was held, and nothing else.
 *
 * @param at when it was
 * @param minutes how long, 5-480
 * @param themes from the list
 * @param roleDrift whether tasks that are not a peer's came up
 * @param escalated that a concern was passed on; its details lie elsewhere
 */
public record MeetingRecord(
    Instant at,
    int minutes,
    MeetingMode mode,
    Set<MeetingTheme> themes,
    boolean roleDrift,
    boolean escalated) {}
