package org.alongside.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A meeting in a list.
 *
 * @param publicId what stands in addresses
 * @param at when; null: to be named
 * @param debriefBy the day by which to talk after a critical event; null: an ordinary meeting
 */
public record MeetingRow(
    String publicId,
    MeetingState state,
    Instant at,
    int minutes,
    MeetingMode mode,
    LocalDate debriefBy,
    Set<MeetingTheme> themes,
    boolean roleDrift,
    boolean escalated) {}
