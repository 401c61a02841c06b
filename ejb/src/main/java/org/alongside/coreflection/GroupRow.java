package org.alongside.coreflection;

import java.time.Instant;
import org.alongside.mentoring.MeetingMode;

/**
 * A group reflection in a list.
 *
 * @param publicId of the meeting
 * @param mentor who invites
 * @param answer what the reader has said; null for the mentor
 */
public record GroupRow(
    String publicId,
    String mentor,
    Instant at,
    int minutes,
    MeetingMode mode,
    String place,
    GroupState state,
    GroupAnswer answer) {}
