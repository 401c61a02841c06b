package org.alongside.schedule;

/** Which live events a list shows. */
public enum EventFilter {
  /** Those to come, the next first. */
  UPCOMING,
  /** Those to come that nobody leads yet. */
  TO_STAFF,
  /** Those that are over, and who was there is not confirmed. */
  TO_CONFIRM,
  /** All that are over or do not take place, the latest first. */
  PAST
}
