package org.alongside.catalogue;

import java.util.List;

/**
 * How to run a module's live part, in one language; all HTML is sanitised.
 *
 * @param group how many people, led by whom
 * @param materials what to bring, a line each
 * @param prepareHtml what to do before
 * @param agenda one part after the other
 * @param closeHtml how to end, and what to do afterwards
 */
public record Guide(
    String title,
    String group,
    List<String> materials,
    String prepareHtml,
    List<Item> agenda,
    Safety safety,
    String closeHtml) {

  /**
   * A part of the meeting.
   *
   * @param from minutes after the beginning
   */
  public record Item(int from, int minutes, String title, String html) {}

  /** What to do if somebody cries, leaves, talks long or is at risk, or if it is oneself. */
  public record Safety(
      String criesHtml,
      String leavesHtml,
      String talksLongHtml,
      String atRiskHtml,
      String facilitatorHtml) {}

  /** How long it takes. */
  public int minutes() {
    return agenda.stream().mapToInt(Item::minutes).sum();
  }
}
