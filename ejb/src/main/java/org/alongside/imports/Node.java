package org.alongside.imports;

/** Which of the servers this is, by the name that each has of its own. */
final class Node {
  private Node() {}

  static String name() {
    return System.getProperty("jboss.node.name", "node");
  }
}
