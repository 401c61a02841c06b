package org.alongside.competency;

import java.util.List;
import java.util.Map;

/**
 * Whether somebody may be with people by themselves: level 2 in C1, C3, C5, C7 and C10. Source:
 * domain page, section A (our own proposal). Pure.
 */
public final class SoloContactGate {
  /** The competencies that it asks for. */
  public static final List<String> ASKED = List.of("C1", "C3", "C5", "C7", "C10");

  /** The level that it asks for. */
  public static final int LEVEL = 2;

  private SoloContactGate() {}

  /**
   * Those that are missing; none: the gate is open.
   *
   * @param levels held today, by competency
   */
  public static List<String> missing(Map<String, Integer> levels) {
    return ASKED.stream().filter(c -> levels.getOrDefault(c, 0) < LEVEL).toList();
  }
}
