package org.alongside.catalogue;

import java.time.LocalDate;

/**
 * Whether a module still waits to be reviewed by those whom it is about.
 *
 * @param needed none, lived-experience or indigenous-advisers
 * @param reviewer who has reviewed it, or null while nobody has
 * @param version which version they read; 0 while nobody has
 * @param changed whether what is read here is a later version than they read
 */
public record ReviewState(
    String needed, String reviewer, LocalDate on, int version, boolean changed) {
  static final String NONE = "none";

  /** Whether a review is needed and nobody has recorded one. */
  public boolean isDraft() {
    return !needed.equals(NONE) && reviewer == null;
  }

  /** Whether somebody has reviewed it. */
  public boolean isReviewed() {
    return reviewer != null;
  }

  static ReviewState open(String needed) {
    return new ReviewState(needed, null, null, 0, false);
  }
}
