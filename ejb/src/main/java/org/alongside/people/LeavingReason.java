package org.alongside.people;

/** Why somebody left the service, as far as the service has to know. */
public enum LeavingReason {
  BY_CHOICE,
  NOT_BY_CHOICE,
  TERM_ENDED
}
