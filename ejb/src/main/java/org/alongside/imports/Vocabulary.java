package org.alongside.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Words for a choice, in English, French, or as the program names it. */
final class Vocabulary {
  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

  /** Words in the form in which they are compared, by language and key. */
  private static final Map<String, String> FOLDED = new ConcurrentHashMap<>();

  private Vocabulary() {}

  /**
   * The choice that a word stands for.
   *
   * @param words the beginning of the keys of its words
   */
  static <E extends Enum<E>> Optional<E> of(Class<E> choices, String words, String typed) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(one -> isMeant(one.name(), words, typed))
        .findFirst();
  }

  static Optional<String> of(List<String> choices, String words, String typed) {
    return choices.stream().filter(one -> isMeant(one, words, typed)).findFirst();
  }

  private static boolean isMeant(String choice, String words, String typed) {
    String folded = Words.folded(typed);
    return folded.equals(Words.folded(choice))
        || LANGUAGES.stream().anyMatch(l -> folded.equals(word(words + choice, l)));
  }

  private static String word(String key, Locale language) {
    return FOLDED.computeIfAbsent(
        language.getLanguage() + ' ' + key, k -> Words.folded(Said.text(key, language)));
  }

  /** The choices in a language, to be named in a sentence. */
  static String list(List<String> choices, String words, Locale language) {
    return String.join(", ", choices.stream().map(c -> Said.text(words + c, language)).toList());
  }
}
