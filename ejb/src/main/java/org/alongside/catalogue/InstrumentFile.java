package org.alongside.catalogue;

import java.util.List;
import java.util.Map;

/** {@code instruments/<id>.yaml}, as written: questions of a survey, in all languages. */
record InstrumentFile(
    String id,
    Map<String, String> title,
    String source,
    Map<String, String> why,
    List<Item> items) {

  /**
   * A question.
   *
   * @param answers agree5, confidence5, choice or text
   * @param choices for a choice, else null
   * @param key the choice that the role matrix gives, or null
   */
  record Item(
      String id,
      Map<String, String> text,
      String answers,
      boolean reverse,
      List<Choice> choices,
      String key) {}

  record Choice(String id, Map<String, String> text) {}
}
