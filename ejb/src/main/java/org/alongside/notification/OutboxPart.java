package org.alongside.notification;

import java.util.Set;

/** The parts of the list of mail. */
public enum OutboxPart {
  /** Somebody has to decide. */
  TROUBLE(MailState.TROUBLE),
  /** Waiting or being sent. */
  WAITING(MailState.ON_THE_WAY),
  /** Sent, shown or given up. */
  DONE(MailState.DONE);

  private final Set<MailState> states;

  OutboxPart(Set<MailState> states) {
    this.states = states;
  }

  Set<MailState> states() {
    return states;
  }
}
