package org.alongside.it;

/** Who is whose practice mentor, for a test of its own. */
final class MentorLine {
  private MentorLine() {}

  /**
   * From today on.
   *
   * @param signs whether the mentor may sign off
   */
  static void give(APerson person, APerson mentor, boolean signs) {
    Database.execute(
        "INSERT INTO mentor_line (person_id, mentor_id, from_on, signs, covers, version) VALUES (?, ?, ?, ?, FALSE, 0)",
        person.id(),
        mentor.id(),
        Organisation.today(),
        signs);
  }
}
