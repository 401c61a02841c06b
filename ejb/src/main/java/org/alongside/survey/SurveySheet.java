package org.alongside.survey;

import java.util.List;

/**
 * A survey as the person who is asked sees it.
 *
 * @param id public id
 * @param sent whether it was sent; then it holds no answers any more
 * @param revision counts its changes
 */
public record SurveySheet(String id, boolean sent, int revision, List<Part> parts) {
  /**
   * The questions of one instrument.
   *
   * @param why why it is asked, and who sees the answers
   * @param validated false for questions of our own
   * @param source where a validated one was published
   */
  public record Part(
      String id, String title, String why, boolean validated, String source, List<Item> items) {}

  /**
   * A question.
   *
   * @param name instrument and item, as an answer names it
   * @param choices empty where one writes
   * @param choice what is chosen so far, or null
   * @param written what is written so far, or null
   */
  public record Item(
      String name, String text, List<Choice> choices, String choice, String written) {}

  /** Something to choose. */
  public record Choice(String id, String text) {}

  /** How many questions have an answer. */
  public long answered() {
    return parts.stream()
        .flatMap(p -> p.items().stream())
        .filter(i -> i.choice() != null || (i.written() != null && !i.written().isBlank()))
        .count();
  }

  /** How many questions there are. */
  public long asked() {
    return parts.stream().mapToLong(p -> p.items().size()).sum();
  }
}
