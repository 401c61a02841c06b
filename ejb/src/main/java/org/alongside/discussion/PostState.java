package org.alongside.discussion;

/** Whether a post is there to read. Its words are kept in every case. */
public enum PostState {
  SHOWN,
  /** Its writer has taken it back. */
  WITHDRAWN,
  /** Whoever sees to it that talk stays kind has taken it away, with a reason. */
  HIDDEN
}
