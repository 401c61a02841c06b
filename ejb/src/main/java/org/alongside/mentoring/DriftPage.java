package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.List;

/**
 * On what somebody spends their time, for them and their mentor.
 *
 * @param name whose it is
 * @param own whether the reader is that person
 * @param week the Monday of the week that can be said now
 * @param tasks each with what was said of this week
 * @param weeks what was said so far, the latest first; at most 26
 */
public record DriftPage(
    String name, boolean own, LocalDate week, List<Task> tasks, List<Week> weeks) {
  /**
   * A task of the role matrix.
   *
   * @param ofRole whether it is of a peer's role
   * @param amount 0 none, 1 a little, 2 some, 4 a lot
   */
  public record Task(String id, String name, boolean ofRole, int amount) {}

  /**
   * A week.
   *
   * @param outside share of the time for tasks outside the role, in per cent
   * @param most the task outside the role that took most, or null
   */
  public record Week(LocalDate week, int outside, String most) {}
}
