package org.alongside.exchange;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * HTML from elsewhere as the blocks of a Markdown document. Words stay; looks, code and what would
 * be fetched do not. Pictures, links and headings are left as they are for {@link MarkdownNormal}.
 */
public final class HtmlMarkdown {
  private static final int MOST_DEPTH = 100;
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "aside",
          "figure",
          "figcaption",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "hr",
          "details",
          "summary",
          "address",
          "center");

  /** What runs, plays or is filled in. */
  private static final String MUTE =
      "script, style, noscript, template, iframe, object, embed, applet, video, audio, svg, canvas,"
          + " input, button, select, textarea, link, meta, base";

  private final ItemNotes notes;
  private final TextFiles files;
  private final Map<String, Element> footnotes;
  private HtmlLine line;

  private HtmlMarkdown(ItemNotes notes, TextFiles files, Map<String, Element> footnotes) {
    this.notes = notes;
    this.files = files;
    this.footnotes = footnotes;
  }

  /** A piece of HTML. */
  public static MarkdownDocument of(String html, TextFiles files, ItemNotes notes) {
    Element body = Jsoup.parseBodyFragment(html).body();
    return of(body, Map.of(), files, notes);
  }

  /**
   * What is in an element.
   *
   * @param footnotes by their label; {@code <sup data-note="label">} refers to one
   * @param files that it may show
   */
  public static MarkdownDocument of(
      Element element, Map<String, Element> footnotes, TextFiles files, ItemNotes notes) {
    refuseDeep(element);
    HtmlMarkdown converter = new HtmlMarkdown(notes, files, new TreeMap<>(footnotes));
    Document root = new Document();
    converter.mute(element);
    converter.footnotes.values().forEach(converter::mute);
    converter.blocks(element, root);
    converter.footnotes.forEach((label, note) -> converter.footnote(label, note, root));
    return new MarkdownDocument(root);
  }

  private static void refuseDeep(Element element) {
    int[] deepest = {0};
    element.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    if (deepest[0] > MOST_DEPTH) {
      throw Upload.refused("exchange.error.deep");
    }
  }

  private void mute(Element element) {
    HtmlPlayers.apply(element, files);
    Elements mute = element.select(MUTE);
    for (Element one : mute) {
      if (one != element) {
        String name = one.normalName();
        if (!name.equals("link") && !name.equals("meta")) {
          notes.changed("exchange.note.part", "<" + name + ">");
        }
        one.remove();
      }
    }
  }

  private void footnote(String label, Element note, Document root) {
    FootnoteDefinition definition = new FootnoteDefinition(label);
    blocks(note, definition);
    if (definition.getFirstChild() == null) {
      definition.appendChild(new Paragraph());
    }
    root.appendChild(definition);
  }

  /** What stands in {@code from}, into {@code into}: runs of words become paragraphs. */
  private void blocks(Element from, Node into) {
    for (org.jsoup.nodes.Node node : from.childNodes()) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        flush(into);
        block(element, into);
      } else if (node instanceof Element element && hasBlocks(element)) {
        flush(into);
        blocks(element, into);
      } else if (node instanceof TextNode || node instanceof Element) {
        if (line == null) {
          line = new HtmlLine();
        }
        line.add(node);
      }
    }
    flush(into);
  }

  private static boolean hasBlocks(Element element) {
    return element.stream().anyMatch(e -> e != element && BLOCKS.contains(e.normalName()));
  }

  private void flush(Node into) {
    if (line != null) {
      line.finish().ifPresent(into::appendChild);
      line = null;
    }
  }

  private void block(Element element, Node into) {
    String name = element.normalName();
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', into);
      case "ul" -> list(element, new BulletList(), into);
      case "ol" -> list(element, ordered(element), into);
      case "blockquote" -> filled(new BlockQuote(), element, into);
      case "pre" -> {
        FencedCodeBlock code = new FencedCodeBlock();
        code.setLiteral(element.wholeText().stripTrailing() + "\n");
        code.setFenceCharacter("`");
        code.setOpeningFenceLength(Math.max(3, ticks(code.getLiteral()) + 1));
        into.appendChild(code);
      }
      case "hr" -> into.appendChild(new ThematicBreak());
      case "table" -> table(element, into);
      case "dt" -> term(element, into);
      default -> blocks(element, into);
    }
  }

  private static int ticks(String code) {
    int most = 0;
    int run = 0;
    for (char c : code.toCharArray()) {
      run = c == '`' ? run + 1 : 0;
      most = Math.max(most, run);
    }
    return most;
  }

  private void filled(Node block, Element from, Node into) {
    blocks(from, block);
    if (block.getFirstChild() != null) {
      into.appendChild(block);
    }
  }

  private void heading(Element element, int level, Node into) {
    HtmlLine words = new HtmlLine();
    words.flat(element);
    words
        .finish()
        .ifPresent(
            paragraph -> {
              Heading heading = new Heading();
              heading.setLevel(level);
              moveChildren(paragraph, heading);
              into.appendChild(heading);
            });
  }

  private void term(Element element, Node into) {
    HtmlLine words = new HtmlLine();
    words.flat(element);
    words
        .finish()
        .ifPresent(
            paragraph -> {
              StrongEmphasis strong = new StrongEmphasis("**");
              moveChildren(paragraph, strong);
              paragraph.appendChild(strong);
              into.appendChild(paragraph);
            });
  }

  private static OrderedList ordered(Element element) {
    OrderedList list = new OrderedList();
    String start = element.attr("start");
    list.setMarkerStartNumber(start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 1);
    list.setMarkerDelimiter(".");
    return list;
  }

  private void list(Element element, org.commonmark.node.ListBlock list, Node into) {
    boolean tight = true;
    for (Element child : element.children()) {
      ListItem item = new ListItem();
      if (child.normalName().equals("li")) {
        blocks(child, item);
      } else {
        block(child, item);
        flush(item);
      }
      if (item.getFirstChild() != null) {
        tight &= item.getFirstChild() == item.getLastChild();
        list.appendChild(item);
      }
    }
    list.setTight(tight);
    if (list.getFirstChild() != null) {
      into.appendChild(list);
    }
  }

  private void table(Element element, Node into) {
    Element caption = element.selectFirst("> caption");
    if (caption != null) {
      term(caption, into);
    }
    HtmlTable table = new HtmlTable(element);
    if (table.isEmpty()) {
      blocks(element, into);
      return;
    }
    if (table.hasSpans()) {
      notes.changed("exchange.note.spans");
    }
    into.appendChild(table.block());
  }

  static void moveChildren(Node from, Node into) {
    Node child = from.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      into.appendChild(child);
      child = next;
    }
  }
}
