package org.alongside.assessment;

import java.util.List;

/**
 * A question as it is asked: without anything that tells the solution, unless {@link #feedback} may
 * be seen by now.
 *
 * @param kind SINGLE, MULTIPLE, SORT, TRUEFALSE, MATCH, ORDER, TEXT or WRITE
 * @param categories where an item can be put; for a MATCH the partners
 * @param items what is put somewhere; for an ORDER its steps, as they stand now
 * @param answer what is stored, or null
 * @param feedback null until it may be seen
 */
public record AskedQuestion(
    String id,
    String kind,
    String stemHtml,
    List<Option> options,
    List<Category> categories,
    List<Item> items,
    AnswerValue answer,
    QuestionFeedback feedback) {

  /** Something to choose. */
  public record Option(String id, String html) {}

  /** Where an item can be put. */
  public record Category(String id, String text) {}

  /** Something to put somewhere. */
  public record Item(String id, String html) {}

  /** Whether this option is in the stored answer. */
  public boolean isChosen(String option) {
    return answer != null
        && (option.equals(answer.choice())
            || (answer.choices() != null && answer.choices().contains(option)));
  }

  /** The category into which the item is put in the stored answer, or null. */
  public String placeOf(String item) {
    return answer == null || answer.placed() == null ? null : answer.placed().get(item);
  }

  /** What partner number {@code place}, from 0, is called in the list above the lines. */
  public String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }

  /** What was typed, or nothing. */
  public String typed() {
    return answer == null || answer.text() == null ? "" : answer.text();
  }

  AskedQuestion with(QuestionFeedback seen) {
    return new AskedQuestion(id, kind, stemHtml, options, categories, items, answer, seen);
  }
}
