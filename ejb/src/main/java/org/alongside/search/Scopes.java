package org.alongside.search;

/** Who may find a passage: whoever may open a version, or whoever may read its guide. */
final class Scopes {
  private Scopes() {}

  /** Of what learners of a version read. */
  static String learner(long version) {
    return "v" + version;
  }

  /** Of what those read who run its live part. */
  static String guide(long version) {
    return "g" + version;
  }
}
