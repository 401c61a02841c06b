package org.alongside.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What a peer support worker is able to do, in one language.
 *
 * @param number which version of the map
 * @param competencies in order
 */
public record CompetencyMap(int number, List<Competency> competencies) {
  /**
   * One of them.
   *
   * @param id as in {@code C1}
   * @param levels what somebody does at level 1 to 4, in this order
   */
  public record Competency(String id, String title, List<String> levels) {
    /** What somebody does at that level; nothing at level 0. */
    public String behaviour(int level) {
      return level == 0 ? "" : levels.get(level - 1);
    }
  }

  /** The one with that id, where the map has it. */
  public Optional<Competency> find(String id) {
    return competencies.stream().filter(c -> c.id().equals(id)).findFirst();
  }
}
