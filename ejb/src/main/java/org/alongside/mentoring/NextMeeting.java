package org.alongside.mentoring;

import java.time.Instant;

/**
 * A meeting that is agreed and to come.
 *
 * @param meeting public id
 * @param with whom, by name
 */
public record NextMeeting(String meeting, Instant at, MeetingMode mode, String with) {}
