package org.alongside.notification;

import java.time.LocalTime;

/**
 * Hours without mail.
 *
 * @param from when they begin
 * @param until when they end; before {@code from}: on the next day; the same: there are none
 */
record Quiet(LocalTime from, LocalTime until) {
  /** No such hours. */
  static final Quiet NEVER = new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  boolean covers(LocalTime time) {
    if (from.equals(until)) {
      return false;
    }
    return from.isBefore(until)
        ? !time.isBefore(from) && time.isBefore(until)
        : !time.isBefore(from) || time.isBefore(until);
  }
}
