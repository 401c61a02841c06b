package org.alongside.huddle;

import java.time.LocalDate;
import java.util.List;

/**
 * The card of a week for a team.
 *
 * @param team its name
 * @param week the Monday of the week that is shown
 * @param current whether it is the week of today
 * @param card what all talk about
 * @param held whether it is noted that the team did
 * @param weeks the latest twelve weeks, the newest first
 */
public record HuddlePage(
    String team, LocalDate week, boolean current, HuddleCard card, boolean held, List<Week> weeks) {
  /**
   * A week.
   *
   * @param on its Monday
   * @param title of its card
   */
  public record Week(LocalDate on, String title, boolean held) {}
}
