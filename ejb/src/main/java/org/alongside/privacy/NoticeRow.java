package org.alongside.privacy;

import java.time.Instant;
import java.util.List;

/**
 * The newest version of a notice, and how the caller stands to it.
 *
 * @param code which notice
 * @param number of the version
 * @param title in the reader's language
 * @param paragraphs its text, likewise
 * @param sinceAt from when on it holds
 * @param choice what they last answered, or null: nothing yet
 * @param answeredNumber of the version that they answered, or 0
 * @param answeredAt when, or null
 * @param waits whether they are asked to read this version
 */
public record NoticeRow(
    NoticeCode code,
    int number,
    String title,
    List<String> paragraphs,
    Instant sinceAt,
    NoticeChoice choice,
    int answeredNumber,
    Instant answeredAt,
    boolean waits) {

  /** Whether it is a consent that is given now. */
  public boolean given() {
    return choice == NoticeChoice.GIVEN;
  }

  /** Whether this very version was read. */
  public boolean read() {
    return choice == NoticeChoice.READ && answeredNumber == number;
  }
}
