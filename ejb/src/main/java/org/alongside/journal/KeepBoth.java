package org.alongside.journal;

/**
 * What becomes of two texts for one place that did not know of each other: no word of either is
 * lost. Pure.
 */
final class KeepBoth {
  /** A line of Markdown between the two. */
  static final String BETWEEN = "\n\n---\n\n";

  /** So many characters the same at the beginning are no chance: the longer text goes on. */
  private static final int TELLING = 20;

  private KeepBoth() {}

  /**
   * @param stored what stands there
   * @param sent what arrives
   * @return the one that holds the other whole, else both, the stored one first
   */
  static String of(String stored, String sent) {
    if (holds(sent, stored)) {
      return sent;
    }
    return holds(stored, sent) ? stored : stored + BETWEEN + sent;
  }

  private static boolean holds(String whole, String part) {
    boolean goesOn = part.length() >= TELLING && whole.startsWith(part);
    return goesOn || lines(whole).contains(lines(part));
  }

  private static String lines(String text) {
    return "\n" + text.strip() + "\n";
  }
}
