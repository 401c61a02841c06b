package org.alongside.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** A text on its way into the content format: read from Markdown, HTML or plain lines. */
public final class MarkdownDocument {
  private static final int MOST_DEPTH = 60;
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), FootnotesExtension.create());
  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(MOST_DEPTH / 2).build();
  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder().extensions(EXTENSIONS).build();

  private final Node root;

  MarkdownDocument(Node root) {
    this.root = root;
  }

  /** Markdown. */
  public static MarkdownDocument parse(String markdown) {
    Node root = PARSER.parse(markdown);
    refuseDeep(root);
    return new MarkdownDocument(root);
  }

  /** Lines as somebody typed them: a blank line ends a paragraph, no sign means anything. */
  public static MarkdownDocument plain(String text) {
    Document root = new Document();
    for (String paragraph : text.strip().split("\\n\\s*\\n")) {
      Paragraph block = new Paragraph();
      for (String line : paragraph.strip().split("\\n")) {
        if (!line.isBlank()) {
          if (block.getFirstChild() != null) {
            block.appendChild(new SoftLineBreak());
          }
          block.appendChild(new Text(line.strip().replaceAll("\\s+", " ")));
        }
      }
      if (block.getFirstChild() != null) {
        root.appendChild(block);
      }
    }
    return new MarkdownDocument(root);
  }

  Node root() {
    return root;
  }

  /** Whether nobody could read anything in it. */
  public boolean isEmpty() {
    return letters(root).isEmpty();
  }

  /** Takes a heading of the first level away from the beginning and gives its words; else empty. */
  public String takeTitle() {
    if (root.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
      heading.unlink();
      return new MarkdownDocument(heading).text();
    }
    return "";
  }

  /** Puts a source note behind the first paragraph and its text at the end. */
  public void source(Attribution attribution) {
    if (attribution.isEmpty()) {
      return;
    }
    FootnoteReference reference = new FootnoteReference(Attribution.LABEL);
    Node place = firstParagraph().orElse(null);
    if (place == null) {
      place = new Paragraph();
      root.appendChild(place);
    }
    place.appendChild(reference);
    FootnoteDefinition definition = new FootnoteDefinition(Attribution.LABEL);
    definition.appendChild(attribution.paragraph());
    root.appendChild(definition);
  }

  private Optional<Node> firstParagraph() {
    for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /**
   * As Markdown that means the same when it is read again. Where marks of emphasis stand so that
   * they would be read as signs, the emphasis is let go; the words never.
   */
  public String markdown() {
    String written = RENDERER.render(root).strip();
    if (!isReadBack(written)) {
      withoutEmphasis();
      written = RENDERER.render(root).strip();
    }
    return written;
  }

  /** The same as one line, for an option or an item. */
  public String line() {
    return markdown().replaceAll("\\\\\\n", " ").replaceAll("\\s*\\n\\s*", " ").strip();
  }

  /** What can be read in it, without marks. */
  public String text() {
    StringBuilder text = new StringBuilder();
    root.accept(new Reading(text));
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private boolean isReadBack(String written) {
    return letters(PARSER.parse(written)).equals(letters(root));
  }

  private static String letters(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(new Reading(text));
    return text.toString().replaceAll("\\s+", "");
  }

  private void withoutEmphasis() {
    List<Node> marked = new ArrayList<>();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Emphasis emphasis) {
            visitChildren(emphasis);
            marked.add(emphasis);
          }

          @Override
          public void visit(StrongEmphasis emphasis) {
            visitChildren(emphasis);
            marked.add(emphasis);
          }
        });
    marked.forEach(MarkdownDocument::unwrap);
  }

  /** Puts what is in a node in its place. */
  static void unwrap(Node node) {
    Node child = node.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      node.insertBefore(child);
      child = next;
    }
    node.unlink();
  }

  /** A text that nests deeper than anybody writes is made to break whoever reads it. */
  private static void refuseDeep(Node root) {
    Deque<Node> level = new ArrayDeque<>(List.of(root));
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (depth > MOST_DEPTH) {
        throw Upload.refused("exchange.error.deep");
      }
      Deque<Node> next = new ArrayDeque<>();
      for (Node node : level) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
          next.add(child);
        }
      }
      level = next;
    }
  }

  private static final class Reading extends AbstractVisitor {
    private final StringBuilder out;

    Reading(StringBuilder out) {
      this.out = out;
    }

    @Override
    public void visit(Text text) {
      out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      out.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock block) {
      out.append(block.getLiteral()).append(' ');
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      out.append(block.getLiteral()).append(' ');
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      out.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      out.append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
      out.append(' ');
    }

    @Override
    public void visit(Heading heading) {
      visitChildren(heading);
      out.append(' ');
    }

    @Override
    public void visit(CustomNode node) {
      visitChildren(node);
      out.append(' ');
    }
  }
}
