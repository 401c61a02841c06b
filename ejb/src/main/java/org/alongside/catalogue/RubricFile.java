package org.alongside.catalogue;

import java.util.List;

/** {@code rubric.<lang>.yaml}, as written: what the judged part is judged by. */
record RubricFile(String title, String what, int passLevel, List<Criterion> criteria) {

  /**
   * One thing that is looked at.
   *
   * @param competency which it shows, or null
   * @param levels four, the lowest first
   */
  record Criterion(String id, String competency, String title, List<String> levels) {}
}
