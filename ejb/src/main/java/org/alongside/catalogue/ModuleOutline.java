package org.alongside.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * One published version of a module in one language. Immutable.
 *
 * @param language of its units: the asked one where the module has it, else the module's first
 * @param titleLanguage of its title, summary, notice and what follows: the asked one, unless it is
 *     of a time when only the units' were kept
 * @param number of the version, from 1
 * @param minutes of self-study, as the programme's table says
 * @param notice one plain sentence to be shown before it is opened, or null
 * @param followedBy which live and judged parts follow, or null
 * @param extras what goes with it: live part, challenge, selections
 * @param units of the standard selection
 */
public record ModuleOutline(
    long moduleId,
    String code,
    long versionId,
    int number,
    String language,
    String titleLanguage,
    String title,
    String summary,
    int minutes,
    List<String> competencies,
    String review,
    String notice,
    String followedBy,
    ModuleExtras extras,
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
