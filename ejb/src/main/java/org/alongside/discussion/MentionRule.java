package org.alongside.discussion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whom a text names: {@code @} and the whole name of a member, however it is capitalised. Of two
 * names that begin alike the longer one is meant; two members of one name are both.
 */
final class MentionRule {
  private MentionRule() {}

  /**
   * The members who are named.
   *
   * @param members what each is called
   */
  static Set<Long> named(String text, Map<Long, String> members) {
    String read = text.toLowerCase(Locale.ROOT);
    Map<String, Set<Long>> byName = new HashMap<>();
    members.forEach(
        (id, name) ->
            byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new HashSet<>()).add(id));
    List<String> names =
        byName.keySet().stream()
            .filter(n -> !n.isBlank())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    Set<Long> named = new HashSet<>();
    for (int at = read.indexOf('@'); at >= 0; at = read.indexOf('@', at + 1)) {
      int from = at + 1;
      names.stream()
          .filter(n -> startsWhole(read, from, n))
          .findFirst()
          .ifPresent(n -> named.addAll(byName.get(n)));
    }
    return named;
  }

  private static boolean startsWhole(String text, int from, String name) {
    int end = from + name.length();
    return text.startsWith(name, from)
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
