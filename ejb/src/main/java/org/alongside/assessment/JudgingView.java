package org.alongside.assessment;

import java.time.Instant;
import java.util.List;

/**
 * One time that somebody showed their practice.
 *
 * @param id public id
 * @param number which time, from 1
 * @param judge what who gave the answer is called, or null while there is none
 * @param met null while there is no answer
 * @param lines what was said, in the rubric's order; empty while there is no answer
 */
public record JudgingView(
    String id,
    int number,
    Instant askedAt,
    String judge,
    Instant givenAt,
    Boolean met,
    List<Verdict> lines) {
  /** Whether the answer is still to be given. */
  public boolean open() {
    return givenAt == null;
  }

  /** What was said of one line; null where nothing was. */
  public Verdict line(String criterion) {
    return lines.stream().filter(l -> l.criterion().equals(criterion)).findFirst().orElse(null);
  }
}
