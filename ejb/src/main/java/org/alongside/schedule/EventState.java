package org.alongside.schedule;

/** How far a live event is. */
public enum EventState {
  /** To come, or over and its attendance not confirmed yet. */
  PLANNED,
  /** Who was there is confirmed, and stays. */
  CONFIRMED,
  /** It does not take place. */
  CANCELLED
}
