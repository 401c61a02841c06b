package org.alongside.authoring;

/**
 * Something in a draft that must be put right before it is published.
 *
 * @param path the file, relative to the module's folder
 * @param place where in it, such as {@code questions/float-pool/options/a}; the text of a page is
 *     {@code body}; empty: the whole file
 * @param line in the file, from 1; 0: not known
 * @param sentence what is wrong, in words its author can act on
 */
public record FaultRow(String path, String place, int line, String sentence) {
  private static final java.util.Set<String> OPENING = java.util.Set.of("questions", "nodes");

  /** The row with a page of its own in which it is, such as {@code questions/q1}; else empty. */
  public String at() {
    String[] steps = place.split("/");
    return steps.length > 1 && OPENING.contains(steps[0]) ? steps[0] + "/" + steps[1] : "";
  }
}
