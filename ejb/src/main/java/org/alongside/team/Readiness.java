package org.alongside.team;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether a team is ready for peer support workers.
 *
 * @param staff how many of its people are staff of whom W1, W2 or W3 is asked
 * @param ready how many of them have completed those of the three that are asked of them
 * @param percent of the staff, rounded down
 * @param reached whether it is 80 % or more
 * @param missing how many more it takes
 * @param unprepared names of those who lead it and have not completed W7, which is to be finished
 *     before a post opens
 * @param led whether anybody leads it
 * @param posts peer support posts that are to be filled
 */
public record Readiness(
    int staff,
    int ready,
    int percent,
    boolean reached,
    int missing,
    List<String> unprepared,
    boolean led,
    List<OpenPost> posts) {

  /**
   * A post that is to be filled.
   *
   * @param plannedOn first day on which it is wanted
   */
  public record OpenPost(String title, LocalDate plannedOn) {}

  /** Whether somebody who leads it, if anybody does, is still to finish W7. */
  public boolean managersReady() {
    return led && unprepared.isEmpty();
  }
}
