package org.alongside.platform;

/** What a setting is typed as. */
public enum SettingKind {
  /** One line of text. */
  LINE,
  /** Several lines of text. */
  LINES,
  /** A whole number. */
  NUMBER,
  /** An address that begins with http or https. */
  ADDRESS,
  /** The id of a time zone. */
  ZONE,
  /** A language of the site. */
  LANGUAGE,
  /** Not typed among the others: a page of its own keeps it. */
  HELD
}
