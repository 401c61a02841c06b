package org.alongside.mentoring;

import java.time.Instant;

/**
 * When and how to meet.
 *
 * @param minutes 5-480
 */
public record MeetingTerms(Instant at, int minutes, MeetingMode mode) {}
