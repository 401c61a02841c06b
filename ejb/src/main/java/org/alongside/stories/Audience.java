package org.alongside.stories;

/** For whom a story or a reflection is put together. */
public enum Audience {
  /** A person whom its owner has named. */
  NAMED,
  /** Whoever learns from it: what an export for use in teaching holds. */
  TEACHING
}
