package org.alongside.assessment;

import java.util.List;
import java.util.Map;

/**
 * What somebody has answered; which part is used depends on the question's kind, the others are
 * null.
 *
 * @param choice SINGLE, TRUEFALSE: the option's id
 * @param choices MULTIPLE: the ids of the chosen options; may be empty
 * @param placed SORT, MATCH: category or partner by item; items that are not placed yet are absent
 * @param order ORDER: the ids of all steps, the first first
 * @param text TEXT, WRITE: what was typed; may be empty
 */
public record AnswerValue(
    String choice,
    List<String> choices,
    Map<String, String> placed,
    List<String> order,
    String text) {

  /** Of a SINGLE or TRUEFALSE. */
  public static AnswerValue choosing(String option) {
    return new AnswerValue(option, null, null, null, null);
  }

  /** Of a MULTIPLE. */
  public static AnswerValue choosingAll(List<String> options) {
    return new AnswerValue(null, options, null, null, null);
  }

  /** Of a SORT or MATCH. */
  public static AnswerValue placing(Map<String, String> placed) {
    return new AnswerValue(null, null, placed, null, null);
  }

  /** Of an ORDER. */
  public static AnswerValue ordering(List<String> steps) {
    return new AnswerValue(null, null, null, steps, null);
  }

  /** Of a TEXT or WRITE. */
  public static AnswerValue typing(String text) {
    return new AnswerValue(null, null, null, null, text);
  }

  /** How many parts are used; an answer uses one. */
  int parts() {
    int parts = 0;
    for (Object part : new Object[] {choice, choices, placed, order, text}) {
      parts += part == null ? 0 : 1;
    }
    return parts;
  }
}
