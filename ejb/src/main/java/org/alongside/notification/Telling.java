package org.alongside.notification;

/** How somebody wants to be told something. Whatever they choose, it is in their inbox. */
public enum Telling {
  /** A mail of its own, as soon as their quiet hours allow. */
  AT_ONCE,
  /** With others in one mail at eight in the morning. */
  DAILY,
  /** With others in one mail on Monday at eight in the morning. */
  WEEKLY,
  /** No mail. */
  IN_SITE
}
