package org.alongside.catalogue;

import java.util.List;

/**
 * What a module's judged part is judged by, in one language.
 *
 * @param whatHtml what is shown, to whom, and what happens if it is 'not yet'; sanitised
 * @param passLevel needed in every criterion, 1-4
 */
public record Rubric(String title, String whatHtml, int passLevel, List<Criterion> criteria) {
  /**
   * One thing that is looked at.
   *
   * @param competency which it shows, or null
   * @param levels what one does at levels 1 to 4
   */
  public record Criterion(String id, String competency, String title, List<String> levels) {}
}
