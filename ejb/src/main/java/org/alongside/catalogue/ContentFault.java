package org.alongside.catalogue;

import java.util.Comparator;

/**
 * Something in the content that must be put right before it can be published.
 *
 * @param path the file, relative to the folder {@code content}
 * @param place where in it, such as {@code questions/float-pool/options/a}; empty for the whole
 *     file
 * @param sentence what is wrong, in words its author can act on
 */
public record ContentFault(String path, String place, String sentence)
    implements Comparable<ContentFault> {
  private static final Comparator<ContentFault> ORDER =
      Comparator.comparing(ContentFault::path)
          .thenComparing(ContentFault::place)
          .thenComparing(ContentFault::sentence);

  /** The same in {@code language}, en or fr. */
  public String in(String language) {
    return FaultSentences.in(language, sentence);
  }

  @Override
  public int compareTo(ContentFault other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + (place.isEmpty() ? "" : " at " + place) + ": " + sentence;
  }
}
