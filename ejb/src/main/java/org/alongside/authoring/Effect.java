package org.alongside.authoring;

import java.util.List;

/**
 * What publishing a draft would do.
 *
 * @param number the new version's
 * @param over number of the version that is current now; 0: none
 * @param stay people who are in a version and finish in it, by version
 * @param move people for whom the module is and who have not started: they get the new version
 * @param completed people who have completed some version; that stays as it is
 */
public record Effect(int number, int over, List<Stay> stay, long move, long completed) {
  /** How many people are in a version, without having completed it. */
  public record Stay(int number, long people) {}
}
