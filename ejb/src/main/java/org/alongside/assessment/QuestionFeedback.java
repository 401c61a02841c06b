package org.alongside.assessment;

import java.util.List;

/**
 * What an answer leads to, once that may be seen.
 *
 * @param score 0 to 1
 * @param right whether the whole answer fits
 * @param options feedback on each option, in the order asked
 * @param items feedback on each item, in the order asked
 */
public record QuestionFeedback(
    double score, boolean right, List<OptionFeedback> options, List<ItemFeedback> items) {

  /** Whether the option was right, whether it was chosen, and what it leads to. */
  public record OptionFeedback(
      String id, String html, boolean right, boolean chosen, String feedbackHtml) {}

  /** Where the item was put, whether that fits, and where it belongs, in words. */
  public record ItemFeedback(
      String id, String html, String placed, boolean right, String belongs, String feedbackHtml) {}
}
