package org.alongside.learning;

import java.time.LocalDate;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;

/**
 * Time of supervised practice, as the learner enters it.
 *
 * @param day on which it was, today or earlier
 * @param minutes 15-720, in quarters of an hour
 * @param what one did, in 3-300 characters, without anything that points to a person
 */
public record EnterPracticum(LocalDate day, int minutes, String what) {
  private static final int QUARTER = 15;
  private static final int MOST = 720;
  private static final int WORDS_LEAST = 3;
  private static final int WORDS_MOST = 300;

  /** Refuses what cannot be counted. */
  void require(LocalDate today) {
    if (day == null || day.isAfter(today) || day.isBefore(today.minusYears(2))) {
      throw new BusinessException(Kind.INVALID, "learning.error.practicumDay");
    }
    if (minutes < QUARTER || minutes > MOST || minutes % QUARTER != 0) {
      throw new BusinessException(Kind.INVALID, "learning.error.practicumTime");
    }
    int length = what == null ? 0 : what.strip().length();
    if (length < WORDS_LEAST || length > WORDS_MOST) {
      throw new BusinessException(
          Kind.INVALID, "learning.error.practicumWhat", WORDS_LEAST, WORDS_MOST);
    }
  }
}
