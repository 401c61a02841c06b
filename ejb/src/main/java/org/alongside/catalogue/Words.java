package org.alongside.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of a Markdown text as a reader meets them: no marks, no addresses, no footnotes, no
 * code blocks.
 */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’\\-]*");
  private static final Markdown MARKDOWN = new Markdown(null);

  private Words() {}

  /** How many words; 0 for null. */
  static int count(String markdown) {
    return passages(markdown).stream().mapToInt(p -> in(p.text()).size()).sum();
  }

  /** The words of a text without marks. */
  static List<String> in(String plain) {
    return WORD.matcher(plain).results().map(MatchResult::group).toList();
  }

  /**
   * A paragraph, heading or cell.
   *
   * @param prose whether it is made of sentences: headings and cells are not
   */
  record Passage(String text, boolean prose) {}

  /** The text's passages in order; none for null. */
  static List<Passage> passages(String markdown) {
    Collector collector = new Collector();
    if (markdown != null) {
      MARKDOWN.parse(markdown).accept(collector);
    }
    return collector.passages;
  }

  private static final class Collector extends AbstractVisitor {
    private final List<Passage> passages = new ArrayList<>();
    private StringBuilder open = new StringBuilder();

    @Override
    public void visit(Paragraph paragraph) {
      passage(paragraph, true);
    }

    @Override
    public void visit(Heading heading) {
      passage(heading, false);
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableCell) {
        passage(node, false);
      } else {
        visitChildren(node);
      }
    }

    @Override
    public void visit(CustomBlock block) {
      if (!(block instanceof FootnoteDefinition)) {
        visitChildren(block);
      }
    }

    @Override
    public void visit(Link link) {
      boolean bareAddress =
          link.getFirstChild() instanceof Text text
              && link.getDestination().endsWith(text.getLiteral());
      if (!bareAddress) {
        visitChildren(link);
      }
    }

    @Override
    public void visit(FencedCodeBlock block) {
      // not read word by word
    }

    @Override
    public void visit(Text text) {
      open.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      open.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      open.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      open.append(' ');
    }

    private void passage(Node node, boolean prose) {
      open = new StringBuilder();
      visitChildren(node);
      passages.add(new Passage(open.toString(), prose));
    }
  }
}
