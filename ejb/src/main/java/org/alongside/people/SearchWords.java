package org.alongside.people;

import java.util.List;
import java.util.Locale;

/** What somebody typed to find something, as beginnings of words for {@code LIKE … ESCAPE '!'}. */
public final class SearchWords {
  private static final int MOST = 5;

  private SearchWords() {}

  /** The first five words, in lower case, with nothing in them that {@code LIKE} would read. */
  public static List<String> of(String text) {
    if (text == null || text.isBlank()) {
      return List.of();
    }
    return List.of(text.strip().toLowerCase(Locale.ROOT).split("[\\s,]+")).stream()
        .filter(word -> !word.isEmpty())
        .limit(MOST)
        .map(word -> word.replaceAll("[!%_]", "!$0"))
        .toList();
  }
}
