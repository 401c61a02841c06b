package org.alongside.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/**
 * An element of an XML file from outside, without its namespaces.
 *
 * @param line where it begins, from 1
 * @param content texts and elements in order
 */
public record XmlElement(
    String name, int line, Map<String, String> attributes, List<Object> content) {

  XmlElement(String name, int line) {
    this(name, line, new LinkedHashMap<>(), new ArrayList<>());
  }

  /** Whether it is called so. */
  public boolean is(String asked) {
    return name.equals(asked);
  }

  /** An attribute's value, or empty. */
  public String attribute(String asked) {
    return attributes.getOrDefault(asked, "");
  }

  /** The elements in it. */
  public List<XmlElement> children() {
    return content.stream()
        .filter(XmlElement.class::isInstance)
        .map(XmlElement.class::cast)
        .toList();
  }

  /** Those of a name. */
  public List<XmlElement> children(String asked) {
    return children().stream().filter(c -> c.is(asked)).toList();
  }

  /** The first of a name. */
  public Optional<XmlElement> child(String asked) {
    return children().stream().filter(c -> c.is(asked)).findFirst();
  }

  /** Every element below it, in order. */
  public Stream<XmlElement> below() {
    return children().stream().flatMap(c -> Stream.concat(Stream.of(c), c.below()));
  }

  /** Every element below it of a name, in order. */
  public List<XmlElement> below(String asked) {
    return below().filter(c -> c.is(asked)).toList();
  }

  /** All text in it, stripped. */
  public String text() {
    StringBuilder text = new StringBuilder();
    gather(text);
    return text.toString().strip();
  }

  /** The text of the first child of a name, or empty. */
  public String textOf(String asked) {
    return child(asked).map(XmlElement::text).orElse("");
  }

  /** What is in it, as HTML. */
  public String html() {
    StringBuilder html = new StringBuilder();
    write(html);
    return html.toString();
  }

  private void gather(StringBuilder text) {
    for (Object part : content) {
      if (part instanceof XmlElement child) {
        child.gather(text);
      } else {
        text.append(part);
      }
    }
  }

  private void write(StringBuilder html) {
    for (Object part : content) {
      if (part instanceof XmlElement child) {
        html.append('<').append(child.name);
        child.attributes.forEach(
            (key, value) ->
                html.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        html.append('>');
        child.write(html);
        if (!child.content.isEmpty() || !isVoid(child.name)) {
          html.append("</").append(child.name).append('>');
        }
      } else {
        html.append(escaped(part.toString()));
      }
    }
  }

  private static boolean isVoid(String name) {
    return name.equals("br") || name.equals("img") || name.equals("hr") || name.equals("col");
  }

  private static String escaped(String text) {
    return Entities.escape(text).replace("\"", "&quot;");
  }
}
