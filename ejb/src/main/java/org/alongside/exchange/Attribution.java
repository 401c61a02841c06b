package org.alongside.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Whose text it is and under which licence; carried into the source notes of a page. Parts that
 * nobody gave are empty.
 *
 * @param address of the original or of the licence
 */
public record Attribution(String author, String title, String licence, String address) {
  /** Nobody said anything. */
  public static final Attribution NONE = new Attribution("", "", "", "");

  static final String LABEL = "imported-source";

  private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.-]+\\.[\\w-]+[^\\s<>]*");

  /** Takes what is null as empty and keeps each on one line. */
  public Attribution {
    author = flat(author);
    title = flat(title);
    licence = flat(licence);
    address = flat(address);
  }

  /** Whether neither an author nor a licence nor an address was given: a title alone is none. */
  public boolean isEmpty() {
    return author.isEmpty() && licence.isEmpty() && address.isEmpty();
  }

  /** This where it says something, else the other. */
  public Attribution or(Attribution other) {
    return new Attribution(
        author.isEmpty() ? other.author : author,
        title.isEmpty() ? other.title : title,
        licence.isEmpty() ? other.licence : licence,
        address.isEmpty() ? other.address : address);
  }

  /** As one paragraph of Markdown. */
  public String markdown() {
    return document().line();
  }

  /** Without marks, to be told. */
  public String plain() {
    return document().text();
  }

  private MarkdownDocument document() {
    Document document = new Document();
    document.appendChild(paragraph());
    return new MarkdownDocument(document);
  }

  Node paragraph() {
    Paragraph said = new Paragraph();
    sentence(said, Optional.of(author).filter(a -> !a.isEmpty()).map(Text::new));
    sentence(said, Optional.of(title).filter(t -> !t.isEmpty()).map(Attribution::emphasised));
    sentence(said, Optional.of(licence).filter(l -> !l.isEmpty()).map(Text::new));
    if (ADDRESS.matcher(address).matches()) {
      Link link = new Link(address, null);
      link.appendChild(new Text(address));
      sentence(said, Optional.of(link));
    }
    return said;
  }

  private static Node emphasised(String title) {
    Emphasis emphasis = new Emphasis("*");
    emphasis.appendChild(new Text(title));
    return emphasis;
  }

  private static void sentence(Paragraph said, Optional<? extends Node> part) {
    part.ifPresent(
        node -> {
          if (said.getFirstChild() != null) {
            said.appendChild(new Text(". "));
          }
          said.appendChild(node);
        });
  }

  private static String flat(String text) {
    String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
    String cut = line.length() <= 500 ? line : line.substring(0, 500);
    return cut.replaceAll("[.\\s]+$", "");
  }
}
