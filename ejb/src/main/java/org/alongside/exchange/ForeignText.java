package org.alongside.exchange;

import java.util.regex.Pattern;

/** A text of a question in one of the notations that other systems mark their texts with. */
public final class ForeignText {
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|&[#a-zA-Z][a-zA-Z0-9]*;");

  private final ItemNotes notes;
  private final TextFiles files;

  /**
   * @param language for the words that stand for a picture
   */
  public ForeignText(String language, ItemNotes notes) {
    this(TextFiles.none(language), notes);
  }

  /**
   * @param files that it may show
   */
  public ForeignText(TextFiles files, ItemNotes notes) {
    this.files = files;
    this.notes = notes;
  }

  /** How it is to be read. */
  public enum Notation {
    HTML,
    MARKDOWN,
    PLAIN,
    /** HTML where it has tags, else plain. */
    AUTO
  }

  /** As our Markdown, with its paragraphs. */
  public String blocks(String text, Notation notation) {
    return document(text, notation, files).markdown();
  }

  /** As one line of our Markdown. */
  public String line(String text, Notation notation) {
    return document(text, notation, files).line();
  }

  /** Without marks, where our format holds plain words. */
  public String plain(String text, Notation notation) {
    return document(text, notation, files.without()).text();
  }

  private MarkdownDocument document(String text, Notation notation, TextFiles shown) {
    MarkdownDocument document =
        switch (notation) {
          case HTML -> HtmlMarkdown.of(text, shown, notes);
          case MARKDOWN -> MarkdownDocument.parse(text);
          case PLAIN -> MarkdownDocument.plain(text);
          case AUTO ->
              TAG.matcher(text).find()
                  ? HtmlMarkdown.of(text.strip().replace("\n", "<br>"), shown, notes)
                  : MarkdownDocument.plain(text);
        };
    MarkdownNormal.apply(document, shown, notes);
    return document;
  }
}
