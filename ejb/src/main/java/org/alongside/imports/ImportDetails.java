package org.alongside.imports;

import java.time.Instant;

/**
 * One import, whole but for its rows.
 *
 * @param own whether the reader brought it, and may go on with it
 * @param rows how many rows it has
 * @param faulty how many are wrong
 * @param adding how many add somebody or something
 * @param changing how many change somebody or something
 * @param same how many change nothing
 * @param by who brought it
 * @param at when
 * @param confirmedBy who had it written, or null
 * @param endedAt when it was written, or null
 * @param undoneBy who had it taken back, or null
 * @param undoneAt when, or null
 * @param trouble why the last thing asked for was not done, or null; in the reader's language
 */
public record ImportDetails(
    String publicId,
    ImportKind kind,
    ImportState state,
    String fileName,
    boolean own,
    int rows,
    int faulty,
    int adding,
    int changing,
    int same,
    String by,
    Instant at,
    String confirmedBy,
    Instant endedAt,
    String undoneBy,
    Instant undoneAt,
    String trouble) {
  /** Whether a job is at work on it. */
  public boolean running() {
    return state.isRunning();
  }
}
