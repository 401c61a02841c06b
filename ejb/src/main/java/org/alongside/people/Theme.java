package org.alongside.people;

/** How pages look; nobody's choice means what the device prefers. */
public enum Theme {
  LIGHT,
  DARK
}
