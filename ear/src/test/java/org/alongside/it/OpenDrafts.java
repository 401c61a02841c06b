package org.alongside.it;

/** Discards the drafts that a test has begun, and nobody else's. */
final class OpenDrafts {
  private OpenDrafts() {}

  static void close(As... authors) {
    for (As author : authors) {
      Database.execute(
          "UPDATE draft SET open_code = NULL, state = 'DISCARDED' WHERE open_code IS NOT NULL AND"
              + " begun_by = ?",
          author.personId());
    }
  }
}
