package org.alongside.catalogue;

import java.util.regex.Pattern;

/**
 * Counts of a text's words, sentences and syllables. Markdown's marks, link addresses and footnotes
 * are not words.
 */
final class Words {
  private static final Pattern FOOTNOTE = Pattern.compile("(?m)^\\[\\^[^]]+]:.*$|\\[\\^[^]]+]");
  private static final Pattern FENCE = Pattern.compile("(?s)```.*?```");
  private static final Pattern LINK = Pattern.compile("!?\\[([^]]*)]\\([^)]*\\)|<https?:[^>]+>");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’\\-]*");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…]+[\"'”’»)*_]*(?=\\s|$)|:\\s*\\n|\\n\\s*\\n");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private Words() {}

  /** How many words; 0 for null. */
  static int count(String markdown) {
    return markdown == null ? 0 : (int) WORD.matcher(plain(markdown)).results().count();
  }

  /**
   * The Flesch-Kincaid grade of an English text: 0.39 words/sentences + 11.8 syllables/words -
   * 15.59. Source: Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of new readability
   * formulas, Research Branch Report 8-75.
   */
  static double grade(String markdown) {
    String plain = plain(markdown);
    String[] words = WORD.matcher(plain).results().map(r -> r.group()).toArray(String[]::new);
    if (words.length == 0) {
      return 0;
    }
    long sentences =
        java.util.Arrays.stream(SENTENCE_END.split(plain))
            .filter(s -> WORD.matcher(s).find())
            .count();
    int syllables = java.util.Arrays.stream(words).mapToInt(Words::syllables).sum();
    return 0.39 * words.length / Math.max(1, sentences) + 11.8 * syllables / words.length - 15.59;
  }

  /**
   * Groups of vowels, less a silent e; at least one. Good to about five per cent on a page of text.
   */
  static int syllables(String word) {
    String w = word.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "");
    if (w.length() <= 3) {
      return 1;
    }
    String silent = w.replaceAll("(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$", "").replaceAll("^y", "");
    return (int) Math.max(1, VOWELS.matcher(silent).results().count());
  }

  private static String plain(String markdown) {
    String text = FENCE.matcher(markdown).replaceAll(" ");
    text = FOOTNOTE.matcher(text).replaceAll(" ");
    text = LINK.matcher(text).replaceAll("$1");
    return text.replaceAll("(?m)^#+\\s*(.*)$", "$1.\n")
        .replaceAll("(?m)^\\s*[>\\-*]\\s+", "")
        .replaceAll("\\|", " ");
  }
}
