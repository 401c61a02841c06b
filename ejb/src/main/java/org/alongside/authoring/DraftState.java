package org.alongside.authoring;

/** How far a draft has come. */
public enum DraftState {
  /** It is written. */
  WRITING,
  /** It waits for somebody to read it; nobody changes it meanwhile. */
  IN_REVIEW,
  /** It was read and may be published. */
  APPROVED,
  /** It has become a version of the module. */
  PUBLISHED,
  /** It was given up. */
  DISCARDED;

  /** Whether something can still become of it. */
  public boolean isOpen() {
    return this == WRITING || this == IN_REVIEW || this == APPROVED;
  }
}
