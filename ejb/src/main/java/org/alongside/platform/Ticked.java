package org.alongside.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several choices out of one list, in one column: {@code en,fr}. */
public final class Ticked {
  private Ticked() {}

  /** As it is kept: each once, in order. */
  public static String text(Collection<?> ticked) {
    return ticked == null
        ? ""
        : ticked.stream().map(String::valueOf).distinct().sorted().collect(Collectors.joining(","));
  }

  /** As it was ticked. */
  public static List<String> list(String kept) {
    return kept == null || kept.isEmpty() ? List.of() : List.of(kept.split(","));
  }

  /** The same of an enum; a word that the enum does not have any more is left out. */
  public static <E extends Enum<E>> Set<E> set(Class<E> type, String kept) {
    List<String> words = list(kept);
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> words.contains(e.name()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same of words as they came in, each brought into its one form. */
  public static <T> Set<T> set(Collection<String> words, Function<String, T> form) {
    return words == null
        ? Set.of()
        : words.stream().map(form).collect(Collectors.toUnmodifiableSet());
  }
}
