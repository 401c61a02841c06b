package org.alongside.assessment;

import java.util.List;

/**
 * What an answer leads to, once that may be seen.
 *
 * @param score 0 to 1
 * @param right whether the whole answer fits
 * @param options feedback on each option, in the order asked
 * @param items feedback on each item, in the order asked
 * @param steps feedback on each step, in the right order
 * @param text feedback on a word or number, or null
 * @param written what is shown to somebody who has written, or null
 */
public record QuestionFeedback(
    double score,
    boolean right,
    List<OptionFeedback> options,
    List<ItemFeedback> items,
    List<StepFeedback> steps,
    TextFeedback text,
    Written written) {

  /** Whether the option was right, whether it was chosen, and what it leads to. */
  public record OptionFeedback(
      String id, String html, boolean right, boolean chosen, String feedbackHtml) {}

  /** Where the item was put, whether that fits, and where it belongs, in words. */
  public record ItemFeedback(
      String id, String html, String placed, boolean right, String belongs, String feedbackHtml) {}

  /**
   * A step of an order.
   *
   * @param place where it belongs, from 1
   * @param placed where it was put, from 1; 0 when nothing was put in order
   * @param right whether it stands in order with the most of the others
   */
  public record StepFeedback(
      String id, String html, int place, int placed, boolean right, String feedbackHtml) {}

  /** Whether the word or number is accepted, the answer, and what to say of it. */
  public record TextFeedback(boolean right, String answer, String feedbackHtml) {}

  /** One good way to write it, and what to look for in one's own. */
  public record Written(String exampleHtml, List<String> lookFor) {}
}
