package org.alongside.exchange;

/** A format that teaching from elsewhere comes in, in the order in which a file is tried. */
public enum ImportFormat {
  /** A zip of our own content format, as the export writes it. */
  ARCHIVE,
  /** Questions of IMS QTI 2.1 or 2.2: a content package or one item. */
  QTI,
  /** Moodle's own question file. */
  MOODLE_XML,
  /** A book as Pressbooks exports it: XHTML. */
  PRESSBOOKS,
  /** One question after the other, the right answer in a last line. */
  AIKEN,
  /** Moodle's short notation of questions. */
  GIFT,
  /** A zip of Markdown files, or one of them. */
  MARKDOWN
}
