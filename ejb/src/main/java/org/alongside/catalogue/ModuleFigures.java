package org.alongside.catalogue;

import java.util.List;

/**
 * What the files of a module come to, as far as they can be read.
 *
 * @param minutes computed for the standard selection, exact; -1 while a unit cannot be read
 * @param wanted minutes that the module promises
 */
public record ModuleFigures(double minutes, int wanted, List<UnitFigures> units) {
  /** While not even the list of units can be read. */
  static final ModuleFigures NONE = new ModuleFigures(-1, 0, List.of());

  /**
   * A unit in the module's first language.
   *
   * @param title or null while its file cannot be read
   * @param minutes computed, exact; -1 while its file cannot be read
   */
  public record UnitFigures(String unit, String title, double minutes) {}
}
