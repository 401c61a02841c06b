package org.alongside.exchange;

import java.util.List;

/**
 * A page, question or file of what was read, and what became of it.
 *
 * @param file in a zip; else empty
 * @param line from 1; 0 where lines say nothing
 * @param name what it calls itself, shortened
 * @param notes why, and what remains to be done
 */
public record ImportItem(
    String file, int line, String name, Outcome outcome, List<ImportNote> notes) {

  /** What became of it. */
  public enum Outcome {
    /** All of it is here. */
    UNDERSTOOD,
    /** It is here, with the differences that the notes name. */
    CHANGED,
    /** It is not here. */
    LEFT_OUT
  }
}
