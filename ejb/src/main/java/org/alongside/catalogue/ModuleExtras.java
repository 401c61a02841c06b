package org.alongside.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What goes with a module's self-study.
 *
 * @param liveMinutes of the live part; 0 where there is none
 * @param judgedBy mentor, facilitator or assessor; null where nothing is judged
 * @param challenge what whoever may be fast-tracked answers, or null
 * @param selections of its units by name; there is always 'standard'
 */
public record ModuleExtras(
    int liveMinutes, String judgedBy, Challenge challenge, Map<String, Selection> selections) {
  /** The selection that whoever is given no other follows. */
  public static final String STANDARD = "standard";

  /** So many questions of the quiz, once, and the per cent that passes. */
  public record Challenge(int draw, int passPercent) {}

  /** Codes of the units in order, and the minutes that the module's table gives them. */
  public record Selection(int minutes, List<String> units) {}
}
