package org.alongside.catalogue;

import java.util.List;

/**
 * A question as its author wrote it, rendered. It holds the solution: nothing in the web module may
 * use this type (a test holds it to that); what a learner sees before the answer may be known is
 * made of it by the assessment feature.
 *
 * @param id stable over versions and languages
 * @param topic a quiz draws evenly over topics
 * @param stemHtml sanitised HTML
 * @param options for SINGLE and MULTIPLE, else empty
 * @param categories for SORT, else empty
 * @param items for SORT, else empty
 */
public record QuestionWithSolution(
    String id,
    QuestionKind kind,
    String topic,
    String stemHtml,
    List<Option> options,
    List<Category> categories,
    List<Item> items) {

  /** An option with its truth and what choosing it leads to. */
  public record Option(String id, String html, boolean correct, String feedbackHtml) {}

  /** Where an item can be put. */
  public record Category(String id, String text) {}

  /**
   * Something to sort.
   *
   * @param category where it belongs
   * @param alsoAccept where it may stand as well
   */
  public record Item(
      String id, String html, String category, List<String> alsoAccept, String feedbackHtml) {
    /** Whether {@code placed} is a right place. */
    public boolean fits(String placed) {
      return category.equals(placed) || alsoAccept.contains(placed);
    }
  }
}
