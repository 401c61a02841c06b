package org.alongside.mentoring;

/** How two people meet. */
public enum MeetingMode {
  IN_PERSON,
  VIDEO,
  PHONE,
  WALK
}
