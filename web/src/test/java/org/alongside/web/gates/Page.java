package org.alongside.web.gates;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A Facelets file.
 *
 * @param name its path in the web application
 */
record Page(String name, Document document) {

  static Page of(String name, String text) {
    return new Page(name, Parser.xmlParser().setTrackPosition(true).parseInput(text, ""));
  }

  /** Every element, in order. */
  List<Element> elements() {
    return document.getAllElements().stream().filter(e -> e != document).toList();
  }

  /** {@code name:line}. */
  String at(Node node) {
    return name + ":" + node.sourceRange().start().lineNumber();
  }

  boolean isTemplate() {
    return name.startsWith("WEB-INF/templates/");
  }

  /** Whether it is a page by itself, not a template, a tag or a part of one. */
  boolean isWhole() {
    return !isTemplate()
        && !name.startsWith("WEB-INF/tags/")
        && !name.startsWith("WEB-INF/parts/")
        && !name.startsWith("resources/");
  }

  /** The expressions in texts and attributes, each without its braces. */
  List<String> expressions() {
    List<String> found = new ArrayList<>();
    for (Element element : elements()) {
      for (Attribute attribute : element.attributes()) {
        found.addAll(split(attribute.getValue(), true));
      }
      for (TextNode text : element.textNodes()) {
        found.addAll(split(text.getWholeText(), true));
      }
    }
    return found;
  }

  /** What is left of a text without its expressions. */
  static String literal(String text) {
    return String.join("", split(text, false));
  }

  static boolean hasLetters(String text) {
    return literal(text).codePoints().anyMatch(Character::isLetter);
  }

  private static List<String> split(String text, boolean expressions) {
    List<String> inside = new ArrayList<>();
    List<String> outside = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = next(text, at);
      outside.add(text.substring(at, start));
      at = start == text.length() ? start : end(text, start + 2);
      if (start < at) {
        inside.add(text.substring(start + 2, Math.max(start + 2, at - 1)));
      }
    }
    return expressions ? inside : outside;
  }

  private static int next(String text, int from) {
    int later = text.indexOf("#{", from);
    int now = text.indexOf("${", from);
    int first = later < 0 ? now : now < 0 ? later : Math.min(later, now);
    return first < 0 ? text.length() : first;
  }

  private static int end(String text, int from) {
    int depth = 1;
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }
}
