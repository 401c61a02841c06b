package org.alongside.interop.pressbooks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.exchange.Attribution;
import org.alongside.exchange.HtmlMarkdown;
import org.alongside.exchange.ItemNotes;
import org.alongside.exchange.MarkdownDocument;
import org.alongside.exchange.MarkdownNormal;
import org.alongside.exchange.PageFile;
import org.alongside.exchange.TextFiles;
import org.jsoup.nodes.Element;

/** A chapter, or a part before or behind the chapters, on its way to a page. */
final class BookSection {
  private static final String TITLE =
      ".chapter-title, .front-matter-title, .back-matter-title, .part-title";
  private static final String AUTHOR = ".chapter-author, .front-matter-author, .back-matter-author";

  /** Around the text: numbers, titles, authors; and what tells who may use it. */
  private static final String AROUND =
      "[class$=-title-wrap], [class$=-number], .chapter-author, .front-matter-author,"
          + " .back-matter-author, .license-attribution, .endnotes, .footnotes, .return-footnote";

  private static final String NESTED = ".chapter, .part, .front-matter, .back-matter";

  private final Element section;
  private final TextFiles files;
  private final ItemNotes notes;
  private final String title;
  private final Attribution attribution;
  private final Map<String, Element> footnotes = new LinkedHashMap<>();
  private final MarkdownDocument body;

  /**
   * @param book whose it is where the section does not say otherwise
   * @param shown the files that a section of this attribution may show
   */
  BookSection(Element section, Attribution book, Function<Attribution, TextFiles> shown) {
    this.section = section;
    this.title = titled();
    this.notes = new ItemNotes(section.id(), 0, title);
    this.attribution = credited().or(book);
    this.files = shown.apply(attribution);
    inlineNotes();
    endNotes();
    linkedNotes();
    this.body = text();
  }

  private String titled() {
    Element heading = section.selectFirst(TITLE);
    String said = heading == null ? "" : heading.text().strip();
    String brief = section.attr("title").strip();
    return !said.isEmpty() ? said : !brief.isEmpty() ? brief : section.id();
  }

  private Attribution credited() {
    Element said = section.selectFirst(".license-attribution");
    Element link = said == null ? null : said.selectFirst("a[rel=license]");
    Element author = section.selectFirst(AUTHOR);
    return new Attribution(
        author == null ? "" : author.text(),
        "",
        said == null ? "" : said.text(),
        link == null ? "" : link.attr("href"));
  }

  /** {@code <span class="footnote">} in the middle of a sentence, as for print. */
  private void inlineNotes() {
    for (Element note : section.select("span.footnote")) {
      refer(note, note.clone().tagName("div"));
    }
  }

  /** {@code <sup class="endnote">2</sup>}, and a list at the end. */
  private void endNotes() {
    for (Element mark : section.select("sup.endnote")) {
      String number = mark.text().strip();
      Element note =
          number.matches("[0-9]{1,3}")
              ? section.selectFirst(".endnotes li:nth-child(" + Integer.parseInt(number) + ")")
              : null;
      if (note != null) {
        refer(mark, note);
      }
    }
  }

  /** A link to its note, as on the web. */
  private void linkedNotes() {
    for (Element link : section.select("a.footnote, sup.footnote a, a[href^=#footnote]")) {
      String target = link.attr("href");
      Element note = target.startsWith("#") ? section.getElementById(target.substring(1)) : null;
      if (note != null && !note.className().contains("return")) {
        refer(link, note);
      }
    }
  }

  private void refer(Element place, Element note) {
    String label = "n" + (footnotes.size() + 1);
    footnotes.put(label, note.clone());
    Element mark = new Element("sup").attr("data-note", label);
    place.replaceWith(mark);
  }

  private MarkdownDocument text() {
    Element whole = new Element("div");
    section
        .select("> .ugc, > .media-attributions")
        .forEach(part -> whole.appendChild(part.clone()));
    if (section.selectFirst("> .ugc") == null) {
      Element own = whole.appendElement("div");
      section.clone().childNodesCopy().forEach(own::appendChild);
      own.select(NESTED).remove();
    }
    whole.select(AROUND).remove();
    footnotes.values().forEach(note -> note.select(".return-footnote").remove());
    footnotes.keySet().removeIf(label -> whole.select("sup[data-note=" + label + "]").isEmpty());
    MarkdownDocument document = HtmlMarkdown.of(whole, footnotes, files, notes);
    MarkdownNormal.apply(document, files, notes);
    return document;
  }

  ItemNotes notes() {
    return notes;
  }

  String title() {
    return title;
  }

  boolean isEmpty() {
    return body.isEmpty();
  }

  /** The page's file, with whose it is in its sources. */
  String file() {
    Optional.of(attribution)
        .filter(s -> !s.isEmpty())
        .ifPresent(s -> notes.changed("exchange.note.source", s.plain()));
    body.source(attribution);
    notes.changed("exchange.note.try");
    return PageFile.of(title, "", "", body.markdown());
  }
}
