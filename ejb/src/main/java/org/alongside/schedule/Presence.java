package org.alongside.schedule;

/** Whether somebody was there. */
public enum Presence {
  PRESENT,
  ABSENT
}
