package org.alongside.learning;

import java.time.LocalDate;

/**
 * Some hours of supervised practice.
 *
 * @param id public id
 * @param person public id of whose it is, for who confirms; null in a list of one person's
 * @param name the same in words
 * @param word what to mend, where it was returned; else null
 */
public record PracticumRow(
    String id,
    String person,
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
