package org.alongside.catalogue;

import java.util.List;

/**
 * Questions of a survey in one language. It holds keys: nothing in the web module may use this
 * type.
 *
 * @param source own (not validated, and said so) or where it was published
 * @param why why it is asked, and who sees the answers
 */
public record Instrument(String id, String title, String source, String why, List<Item> items) {
  /**
   * A question.
   *
   * @param answers agree5, confidence5, choice or text
   * @param choices what can be chosen, from the least to the most on a scale; empty for a text
   * @param reverse whether the scale counts the other way round
   * @param key the choice that the role matrix gives, or null
   */
  public record Item(
      String id, String text, String answers, List<Choice> choices, boolean reverse, String key) {}

  /** Something to choose. */
  public record Choice(String id, String text) {}

  /** Whether it is our own, so that its figures say so. */
  public boolean notValidated() {
    return source.equals("own");
  }
}
