package org.alongside.learning;

import java.time.Instant;

/**
 * One completion on the transcript.
 *
 * @param id public id
 * @param version number of the version it was earned in
 * @param minutes of self-study as the programme's table says
 */
public record TranscriptRow(
    String id,
    String code,
    String title,
    int version,
    int cycle,
    int minutes,
    Instant completedAt) {}
