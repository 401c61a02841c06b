package org.alongside.authoring;

/** How a value is written in a form. */
public enum FieldKind {
  /** One line of plain text. */
  LINE,
  /** Some lines of plain text. */
  PLAIN,
  /** Markdown, with its preview. */
  MARKDOWN,
  /** A whole number. */
  NUMBER,
  /** Yes, or nothing. */
  CHECK,
  /** True or false. */
  TRUTH,
  /** One of some words. */
  CHOICE,
  /** Some of some words. */
  CHOICES,
  /** A list of plain texts, one a line. */
  LINES;

  /** Whether it holds what is said in one language. */
  boolean isText() {
    return this == LINE || this == PLAIN || this == MARKDOWN || this == LINES;
  }

  /** Whether its value is a list. */
  boolean isList() {
    return this == CHOICES || this == LINES;
  }
}
