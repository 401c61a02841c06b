package org.alongside.authoring;

import java.time.Instant;
import java.util.List;

/**
 * A programme's modules in their order.
 *
 * @param number of the order that holds; 0: as the program shipped it
 * @param people for whom the programme is today
 * @param modules in order
 * @param orders that the site has given it, the newest first
 */
public record ProgrammeList(
    String code, String title, int number, long people, List<Line> modules, List<Order> orders) {

  /**
   * A module.
   *
   * @param title in the reader's language
   */
  public record Line(String code, String title) {}

  /**
   * An order.
   *
   * @param modules codes, in that order
   * @param by name of who gave it
   */
  public record Order(int number, List<String> modules, String by, Instant at) {}
}
