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
 * @param options for SINGLE, MULTIPLE and TRUEFALSE, else empty
 * @param categories for SORT, and the partners for MATCH, else empty
 * @param items for SORT and MATCH, else empty
 * @param steps for ORDER, in the right order, else empty
 * @param text for TEXT, else null
 * @param written for WRITE, else null
 */
public record QuestionWithSolution(
    String id,
    QuestionKind kind,
    String topic,
    String stemHtml,
    List<Option> options,
    List<Category> categories,
    List<Item> items,
    List<Step> steps,
    Text text,
    Written written) {

  /** What an older version of the program stored has no steps. */
  public QuestionWithSolution {
    steps = steps == null ? List.of() : steps;
  }

  /** An option with its truth and what choosing it leads to. */
  public record Option(String id, String html, boolean correct, String feedbackHtml) {}

  /** Where an item can be put. */
  public record Category(String id, String text) {}

  /**
   * Something to sort, or to find a partner for.
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

  /** One step of an order. */
  public record Step(String id, String html, String feedbackHtml) {}

  /**
   * What may be typed.
   *
   * @param accept the first is the one that is shown
   */
  public record Text(List<String> accept, String rightHtml, String otherHtml) {
    /** Whether this is a right answer, without regard to case, accents, punctuation and spaces. */
    public boolean accepts(String typed) {
      String normal = ShortText.normal(typed);
      return accept.stream().anyMatch(a -> ShortText.normal(a).equals(normal));
    }
  }

  /** What is shown to somebody who has written. */
  public record Written(String exampleHtml, List<String> lookFor) {}
}
