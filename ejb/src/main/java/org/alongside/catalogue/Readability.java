package org.alongside.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How hard an English text is to read. Only its sentences are measured: headings and the cells of
 * tables are no sentences and would make a page look easier than it is.
 */
final class Readability {
  /** The highest grade that lesson text may have; 6-8 is wanted. Source: the content issue. */
  static final double HIGHEST_GRADE = 9;

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?…])[\"'”’»)]*(\\s+[–—]\\s+|\\s+|$)");

  private Readability() {}

  /**
   * The Flesch-Kincaid grade over all {@code texts} together: 0.39 words/sentences + 11.8
   * syllables/words - 15.59; 0 where there is no word. Source: Kincaid, Fishburne, Rogers and
   * Chissom (1975), Derivation of new readability formulas, Research Branch Report 8-75.
   *
   * @param texts Markdown
   */
  static double grade(Collection<String> texts) {
    List<String> sentences =
        texts.stream()
            .flatMap(t -> Words.passages(t).stream())
            .filter(Words.Passage::prose)
            .flatMap(p -> Arrays.stream(SENTENCE_END.split(p.text())))
            .filter(s -> !Words.in(s).isEmpty())
            .toList();
    List<String> words = sentences.stream().flatMap(s -> Words.in(s).stream()).toList();
    if (words.isEmpty()) {
      return 0;
    }
    double syllables = words.stream().mapToInt(Syllables::of).sum();
    return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
  }
}
