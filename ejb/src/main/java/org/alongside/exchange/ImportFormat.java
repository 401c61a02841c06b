package org.alongside.exchange;

/** A format that teaching from elsewhere comes in, in the order in which a file is tried. */
public enum ImportFormat {
  /** A zip of our own content format, as the export writes it. */
  ARCHIVE(true),
  /** Questions of IMS QTI 2.1 or 2.2: a content package or one item. */
  QTI(false),
  /** Moodle's own question file. */
  MOODLE_XML(false),
  /** A book as Pressbooks exports it: XHTML. */
  PRESSBOOKS(true),
  /** One question after the other, the right answer in a last line. */
  AIKEN(false),
  /** Moodle's short notation of questions. */
  GIFT(false),
  /** A zip of Markdown files, or one of them. */
  MARKDOWN(true);

  private final boolean pages;

  ImportFormat(boolean pages) {
    this.pages = pages;
  }

  /** Whether it brings units of its own; the others bring questions for one unit. */
  public boolean bringsUnits() {
    return pages;
  }
}
