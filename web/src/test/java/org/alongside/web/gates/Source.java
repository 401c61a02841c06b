package org.alongside.web.gates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java file.
 *
 * @param name path from the source folder on
 */
record Source(String name, String text) {
  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|//[^\\n"
              + "]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n"
              + "])*\"|'(?:\\\\.|[^'\\\\\\n"
              + "])+'");

  /** The text with comments and literals blanked, line for line. */
  String code() {
    return COMMENT_OR_LITERAL
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(blank(m.group())));
  }

  /** The text with comments blanked, line for line; literals stay. */
  String withoutComments() {
    return COMMENT_OR_LITERAL
        .matcher(text)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(m.group().startsWith("/") ? blank(m.group()) : m.group()));
  }

  private static String blank(String found) {
    String inside = found.replaceAll("[^\\n]", " ");
    return found.startsWith("\"") ? "\"" + inside.substring(2) + "\"" : inside;
  }

  /** {@code name:line} of a position in the text. */
  String at(int position) {
    return name + ":" + (1 + text.substring(0, position).chars().filter(c -> c == '\n').count());
  }
}
