package org.alongside.stories;

/** How far a passage may go, as its owner has decided. */
public enum PassageMark {
  /** Whoever learns from it may read it. */
  PUBLIC,
  /** A person whom the owner names may read it. */
  ONE_TO_ONE,
  /** Nobody but the owner reads it, whatever is shared. */
  NEVER;

  /** Whether somebody of that kind may see such a passage. */
  public boolean isSeenBy(Audience audience) {
    return this == PUBLIC || this == ONE_TO_ONE && audience == Audience.NAMED;
  }
}
