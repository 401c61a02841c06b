package org.alongside.interop.pressbooks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the path of a Markdown file says.
 *
 * @param name the same in every language
 */
record PagePath(String name, String language) {
  private static final Pattern ENDING =
      Pattern.compile("(?i)(.*?)(?:\\.(en|fr))?\\.(?:md|markdown)");
  private static final Pattern FOLDER = Pattern.compile("(?i)(?:(.*)/)?(en|fr)/(.*)");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

  /** Numbers count as numbers: page 2 comes before page 10. */
  static List<String> inOrder(Collection<String> paths) {
    List<String> sorted = new ArrayList<>(paths);
    sorted.sort(Comparator.comparing(PagePath::padded).thenComparing(Comparator.naturalOrder()));
    return sorted;
  }

  private static String padded(String path) {
    return DIGITS.matcher(path).replaceAll(r -> "0".repeat(10 - r.group().length()) + r.group());
  }

  /**
   * @param otherwise the language where the path says none
   */
  static PagePath of(String path, String otherwise) {
    Matcher ending = ENDING.matcher(path);
    String bare = ending.matches() ? ending.group(1) : path;
    String language = ending.matches() && ending.group(2) != null ? ending.group(2) : null;
    Matcher folder = FOLDER.matcher(bare);
    if (language == null && folder.matches()) {
      language = folder.group(2);
      bare = (folder.group(1) == null ? "" : folder.group(1) + "/") + folder.group(3);
    }
    String name = bare.replaceAll("(^|/)[0-9]+[-_. ]+", "$1").replaceAll("/(?:index|readme)$", "");
    return new PagePath(
        name, language == null ? otherwise : language.toLowerCase(java.util.Locale.ROOT));
  }
}
