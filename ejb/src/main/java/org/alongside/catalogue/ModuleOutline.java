package org.alongside.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * One published version of a module in one language. Immutable.
 *
 * @param language in which it is told: the asked one where the module has it, else the module's
 *     first
 * @param number of the version, from 1
 * @param minutes of self-study, as the programme's table says
 * @param followedBy which live and judged parts follow, or null
 */
public record ModuleOutline(
    long moduleId,
    String code,
    long versionId,
    int number,
    String language,
    String title,
    String summary,
    int minutes,
    List<String> competencies,
    String review,
    String followedBy,
    List<UnitOutline> units) {

  /** The unit with this code. */
  public Optional<UnitOutline> unit(String unitCode) {
    return units.stream().filter(u -> u.code().equals(unitCode)).findFirst();
  }

  /** How many units must be done. */
  public int required() {
    return (int) units.stream().filter(u -> !u.optional()).count();
  }
}
