package org.alongside.assessment;

import org.alongside.catalogue.UnitOutline;

/**
 * Who may attempt what. Made by the learning feature after its own checks; assessment knows no
 * plan.
 *
 * @param cycle which time the person takes the module, from 1; below 0: its challenge, which stands
 *     beside what is done in it
 * @param unit the unit in the version that the person follows, with its rules
 * @param language in which it is shown
 */
public record AttemptTicket(long personId, int cycle, UnitOutline unit, String language) {
  /** The one attempt at a module's quiz that stands for the module. */
  public static AttemptTicket challenge(
      long personId, int cycle, UnitOutline quiz, String language) {
    return new AttemptTicket(personId, -cycle, quiz, language);
  }
}
