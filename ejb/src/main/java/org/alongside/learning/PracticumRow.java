package org.alongside.learning;

import java.time.LocalDate;

/**
 * Some hours of supervised practice.
 *
 * @param id public id
 * @param name whose, for who confirms; null in one's own list
 * @param word what to mend, where it was returned; else null
 */
public record PracticumRow(
    String id,
    String name,
    LocalDate day,
    int minutes,
    String what,
    PracticumState state,
    String word) {
  /** As hours, in quarters. */
  public double hours() {
    return minutes / 60.0;
  }
}
