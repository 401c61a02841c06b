package org.alongside.learning;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One completion on the transcript.
 *
 * @param id public id
 * @param version number of the version it was earned in
 * @param minutes of self-study as the programme's table says
 * @param lastDay on which it counts, in the site's zone; null: for ever
 */
public record TranscriptRow(
    String id,
    String code,
    String title,
    int version,
    int cycle,
    int minutes,
    Instant completedAt,
    LocalDate lastDay,
    TranscriptState state) {

  /** One that counts for ever. */
  public TranscriptRow(
      String id,
      String code,
      String title,
      int version,
      int cycle,
      int minutes,
      Instant completedAt) {
    this(id, code, title, version, cycle, minutes, completedAt, null, TranscriptState.VALID);
  }
}
