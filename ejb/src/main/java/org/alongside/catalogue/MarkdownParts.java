package org.alongside.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What of a Markdown text the checks look at. */
final class MarkdownParts extends AbstractVisitor {
  /** A note without a definition stays text. */
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^]\\s]+)]");

  private static final Pattern ADDRESS = Pattern.compile("https?://|\\bwww\\.");

  private final List<String> links = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private final List<String> undefinedNotes = new ArrayList<>();
  private boolean html;
  private final List<Image> images = new ArrayList<>();
  private boolean filledMatrix;
  private boolean strayFragment;
  private boolean bareAddress;
  private boolean inLink;

  private MarkdownParts() {}

  static MarkdownParts of(Node document) {
    MarkdownParts parts = new MarkdownParts();
    document.accept(parts);
    return parts;
  }

  /** Destinations, in order. */
  List<String> links() {
    return links;
  }

  /** Whether a link leads to a place in this text. */
  boolean hasAnchorLink() {
    return links.stream().anyMatch(l -> l.startsWith("#"));
  }

  /** Levels, in order. */
  List<Integer> headings() {
    return headings;
  }

  /** Labels of the sources that are defined. */
  List<String> notes() {
    return notes;
  }

  /** Labels of the sources that are referred to. */
  List<String> references() {
    return references;
  }

  /** Labels that are referred to and not defined. */
  List<String> undefinedNotes() {
    return undefinedNotes;
  }

  boolean html() {
    return html;
  }

  /** In order. */
  List<Image> images() {
    return images;
  }

  /** Whether a block role-matrix has a text of its own. */
  boolean filledMatrix() {
    return filledMatrix;
  }

  /** Whether a block says fragment and could not be read as one. */
  boolean strayFragment() {
    return strayFragment;
  }

  /** Whether an address stands in the text without being a link. */
  boolean bareAddress() {
    return bareAddress;
  }

  @Override
  public void visit(Link link) {
    links.add(link.getDestination());
    inLink = true;
    visitChildren(link);
    inLink = false;
  }

  @Override
  public void visit(Heading heading) {
    headings.add(heading.getLevel());
    visitChildren(heading);
  }

  @Override
  public void visit(HtmlBlock block) {
    html = true;
  }

  @Override
  public void visit(HtmlInline inline) {
    html = true;
  }

  @Override
  public void visit(Image image) {
    images.add(image);
    visitChildren(image);
  }

  @Override
  public void visit(FencedCodeBlock block) {
    filledMatrix |= "role-matrix".equals(block.getInfo()) && !block.getLiteral().isBlank();
    strayFragment |= block.getInfo() != null && block.getInfo().startsWith("fragment");
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof FootnoteDefinition definition) {
      notes.add(definition.getLabel());
    }
    visitChildren(block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference reference) {
      references.add(reference.getLabel());
    }
    visitChildren(node);
  }

  @Override
  public void visit(Text text) {
    NOTE.matcher(text.getLiteral()).results().forEach(r -> undefinedNotes.add(r.group(1)));
    bareAddress |= !inLink && ADDRESS.matcher(text.getLiteral()).find();
  }
}
