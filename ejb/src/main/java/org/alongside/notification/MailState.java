package org.alongside.notification;

import java.util.Set;

/** Where a mail is on its way. */
public enum MailState {
  /** To be handed to the mail server, now or later. */
  WAITING,
  /** Being handed over: written down before it begins, so that a crash leaves a trace. */
  SENDING,
  /** The mail server has taken it. */
  SENT,
  /** Shown to administrators in place of being sent: the demonstration. */
  SHOWN,
  /** The connection or the program ended after the last word and before the answer. */
  UNCERTAIN,
  /** The mail server refused it, or that address, for good. */
  REFUSED,
  /** It was taken and came back later. */
  RETURNED,
  /** Tried for days in vain. */
  FAILED,
  /**
   * Not sent: somebody decided so, or it was too late, or there is no longer anybody to send to.
   */
  GIVEN_UP;

  /** Those about which somebody has to decide. */
  static final Set<MailState> TROUBLE = Set.of(UNCERTAIN, REFUSED, RETURNED, FAILED);

  /** Those of an address to which nothing more is sent until somebody has looked at it. */
  static final Set<MailState> BAD_ADDRESS = Set.of(REFUSED, RETURNED);

  static final Set<MailState> ON_THE_WAY = Set.of(WAITING, SENDING);

  /** Those that are neither sent nor given up. */
  static final Set<MailState> OPEN = Set.of(WAITING, SENDING, UNCERTAIN, REFUSED, RETURNED, FAILED);

  static final Set<MailState> DONE = Set.of(SENT, SHOWN, GIVEN_UP);
}
