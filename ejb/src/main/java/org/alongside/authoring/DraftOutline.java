package org.alongside.authoring;

import java.util.List;

/**
 * The units of a draft, with their files and minutes.
 *
 * @param minutes computed, rounded to whole minutes; -1 while a unit cannot be read
 * @param wanted minutes that the module promises
 * @param fits whether the computed ones are 75 to 125 per cent of those
 * @param languages the module's
 * @param beside files that belong to the whole module: guides and rubrics
 * @param faults how many things are still to be put right
 */
public record DraftOutline(
    int minutes,
    int wanted,
    boolean fits,
    List<String> languages,
    List<UnitLine> units,
    List<FileLine> beside,
    int faults) {

  /**
   * A unit.
   *
   * @param title in the module's first language, or null while its file cannot be read
   * @param minutes computed, rounded up; -1 while its file cannot be read
   * @param faults in its files and its line
   */
  public record UnitLine(
      String id, String kind, String title, int minutes, List<FileLine> files, int faults) {}

  /**
   * A file.
   *
   * @param alternative whether it is the equal alternative to its unit
   */
  public record FileLine(String path, String language, boolean alternative, int faults) {}
}
