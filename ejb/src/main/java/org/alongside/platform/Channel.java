package org.alongside.platform;

/** How something was asked of the program. */
public enum Channel {
  /** By a person at a page. */
  PAGE,
  /** By another program, or by a page's own script, through the REST interface. */
  API,
  /** By the program itself: a timer, an import, a start-up step. */
  SYSTEM
}
