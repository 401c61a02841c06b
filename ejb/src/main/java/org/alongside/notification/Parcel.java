package org.alongside.notification;

import java.time.Instant;

/**
 * A mail that has begun, ready to be handed over. It may hold a link with a token, which is kept
 * nowhere else: it is never written down and never logged.
 *
 * @param mailId which mail
 * @param begunAt the hand-over that it belongs to
 * @param publicId stands in its Message-ID
 * @param address to whom
 * @param language en or fr
 * @param text what it says
 */
record Parcel(
    long mailId, Instant begunAt, String publicId, String address, String language, MailText text) {
  @Override
  public String toString() {
    return "Parcel of mail " + mailId;
  }
}
