package org.alongside.authoring;

import java.util.List;

/**
 * How the nodes of a scenario hang together, to be drawn and to be read as a list.
 *
 * @param width of the drawing, in its own units
 * @param height likewise
 */
public record ScenarioMap(int width, int height, List<Node> nodes, List<Link> links) {
  /**
   * A node.
   *
   * @param x of its middle
   * @param y of its middle
   * @param text how it begins
   * @param ending whether the conversation ends here
   * @param start whether it begins here
   * @param unreachable whether nothing that begins at the start leads here
   * @param deadEnd whether no ending can be reached from here
   * @param leadsTo ids of the nodes that its choices lead to
   */
  public record Node(
      String id,
      int x,
      int y,
      String text,
      boolean ending,
      boolean start,
      boolean unreachable,
      boolean deadEnd,
      List<String> leadsTo) {}

  /** A choice, as a line from one node to another; {@code back} where it leads up again. */
  public record Link(int x1, int y1, int x2, int y2, boolean back) {}
}
