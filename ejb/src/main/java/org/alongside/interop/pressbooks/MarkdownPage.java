package org.alongside.interop.pressbooks;

import java.util.function.Function;
import org.alongside.exchange.Attribution;
import org.alongside.exchange.FrontMatter;
import org.alongside.exchange.ItemNotes;
import org.alongside.exchange.MarkdownDocument;
import org.alongside.exchange.MarkdownNormal;
import org.alongside.exchange.PageFile;
import org.alongside.exchange.TextFiles;
import org.alongside.exchange.Upload;

/** One Markdown file on its way to a page. */
final class MarkdownPage {
  private final FrontMatter head;
  private final ItemNotes notes;
  private final MarkdownDocument body;
  private final String title;
  private final Attribution source;
  private final boolean changed;

  /**
   * @param whole whose it is where the page does not say otherwise
   * @param files that a page of this attribution may show
   */
  MarkdownPage(
      Upload upload,
      String language,
      Attribution whole,
      Function<Attribution, TextFiles> files,
      ItemNotes notes) {
    this.notes = notes;
    this.head = FrontMatter.of(upload.text());
    this.body = MarkdownDocument.parse(head.body());
    String heading = head.text("title").isEmpty() ? body.takeTitle() : "";
    String named = PagePath.of(upload.name(), language).name().replaceAll(".*/", "");
    this.title =
        !head.text("title").isEmpty()
            ? head.text("title")
            : !heading.isEmpty() ? heading : named.replaceAll("[-_]+", " ");
    notes.called(title);
    this.source = source(whole);
    this.changed = MarkdownNormal.apply(body, files.apply(source), notes) || !heading.isEmpty();
  }

  ItemNotes notes() {
    return notes;
  }

  boolean isEmpty() {
    return body.isEmpty();
  }

  private Attribution source(Attribution whole) {
    Attribution said =
        new Attribution(
                head.text("author", "authors"),
                "",
                head.text("license", "licence", "rights"),
                head.text("source", "url"))
            .or(whole);
    return said.isEmpty() ? said : said.or(new Attribution("", title, "", ""));
  }

  /** The page's file; where nothing had to change, its text is as it was written. */
  String file() {
    if (!source.isEmpty()) {
      notes.changed("exchange.note.source", source.plain());
      body.source(source);
    }
    String tryThis = head.text("try");
    if (tryThis.isEmpty()) {
      notes.changed("exchange.note.try");
    }
    String notice = head.text("notice");
    if (!notice.isEmpty()) {
      notes.changed("exchange.note.notice");
    }
    String text = changed || !source.isEmpty() ? body.markdown() : head.body();
    return PageFile.of(title, tryThis, notice, text);
  }
}
