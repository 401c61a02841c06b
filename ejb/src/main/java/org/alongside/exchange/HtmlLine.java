package org.alongside.exchange;

import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A run of words of HTML as the inside of one Markdown paragraph. */
final class HtmlLine {
  private final Paragraph paragraph = new Paragraph();
  private boolean afterSpace = true;
  private boolean flat;

  /** Marks that are on where the words stand; Markdown does not nest them in themselves. */
  private record Marks(boolean strong, boolean emphasis, boolean link) {
    static final Marks NONE = new Marks(false, false, false);
  }

  /** A text or an element that is no block. */
  void add(org.jsoup.nodes.Node node) {
    inline(node, paragraph, Marks.NONE);
  }

  /** Everything in an element as one line, where no other is possible: a heading, a cell. */
  void flat(Element element) {
    flat = true;
    element.childNodes().forEach(this::add);
  }

  /** The paragraph, or empty when nothing stands in it. */
  Optional<Paragraph> finish() {
    Node last = paragraph.getLastChild();
    while (last instanceof HardLineBreak || last instanceof Text t && t.getLiteral().isBlank()) {
      last.unlink();
      last = paragraph.getLastChild();
    }
    if (last instanceof Text text) {
      text.setLiteral(text.getLiteral().stripTrailing());
    }
    return paragraph.getFirstChild() == null ? Optional.empty() : Optional.of(paragraph);
  }

  private void inline(org.jsoup.nodes.Node node, Node into, Marks marks) {
    if (node instanceof TextNode text) {
      words(text.getWholeText(), into);
    } else if (node instanceof Element element) {
      element(element, into, marks);
    }
  }

  private void words(String raw, Node into) {
    String text = raw.replaceAll("[ \\t\\n\\r\\f]+", " ");
    if (afterSpace && text.startsWith(" ")) {
      text = text.substring(1);
    }
    if (!text.isEmpty()) {
      afterSpace = text.endsWith(" ");
      into.appendChild(new Text(text));
    }
  }

  private void element(Element element, Node into, Marks marks) {
    switch (element.normalName()) {
      case "br" -> lineBreak(into);
      case "strong", "b" ->
          marked(element, into, marks.strong() ? null : new StrongEmphasis("**"), marks);
      case "em", "i", "cite", "dfn", "var" ->
          marked(element, into, marks.emphasis() ? null : new Emphasis("*"), marks);
      case "a" ->
          marked(
              element,
              into,
              marks.link() || element.attr("href").isBlank()
                  ? null
                  : new Link(element.attr("href").strip(), null),
              marks);
      case "code", "kbd", "samp", "tt" -> {
        String code = element.text().strip();
        if (!code.isEmpty()) {
          into.appendChild(new Code(code));
          afterSpace = false;
        }
      }
      case "img" -> image(element, into);
      case "q" -> {
        words("“", into);
        children(element, into, marks);
        words("”", into);
      }
      case "sup" -> note(element, into, marks);
      case "p", "div", "li", "tr", "td", "th", "dd", "dt" -> {
        words(" ", into);
        children(element, into, marks);
        words(" ", into);
      }
      default -> children(element, into, marks);
    }
  }

  private void lineBreak(Node into) {
    if (flat || into != paragraph) {
      words(" ", into);
    } else if (into.getFirstChild() != null) {
      into.appendChild(new HardLineBreak());
      afterSpace = true;
    }
  }

  private void image(Element element, Node into) {
    Image image = new Image(element.attr("src"), null);
    String alt = element.attr("alt").strip().replaceAll("\\s+", " ");
    if (!alt.isEmpty()) {
      image.appendChild(new Text(alt));
    }
    into.appendChild(image);
    afterSpace = false;
  }

  private void note(Element element, Node into, Marks marks) {
    if (element.hasAttr("data-note")) {
      into.appendChild(new FootnoteReference(element.attr("data-note")));
      afterSpace = false;
    } else {
      children(element, into, marks);
    }
  }

  private void children(Element element, Node into, Marks marks) {
    element.childNodes().forEach(child -> inline(child, into, marks));
  }

  /**
   * @param mark null where it is on already
   */
  private void marked(Element element, Node into, Node mark, Marks marks) {
    if (mark == null) {
      children(element, into, marks);
      return;
    }
    Marks inside =
        new Marks(
            marks.strong() || mark instanceof StrongEmphasis,
            marks.emphasis() || mark instanceof Emphasis,
            marks.link() || mark instanceof Link);
    children(element, mark, inside);
    if (mark.getFirstChild() instanceof Text first && first.getLiteral().startsWith(" ")) {
      into.appendChild(new Text(" "));
      first.setLiteral(first.getLiteral().substring(1));
    }
    boolean spaceAfter =
        mark.getLastChild() instanceof Text last && last.getLiteral().endsWith(" ");
    if (spaceAfter) {
      Text last = (Text) mark.getLastChild();
      last.setLiteral(last.getLiteral().stripTrailing());
    }
    if (mark.getFirstChild() != null && !blank(mark)) {
      into.appendChild(mark);
    }
    if (spaceAfter) {
      into.appendChild(new Text(" "));
    }
  }

  private static boolean blank(Node mark) {
    return mark.getFirstChild() == mark.getLastChild()
        && mark.getFirstChild() instanceof Text text
        && text.getLiteral().isBlank();
  }
}
