package org.alongside.mentoring;

/** What asks for a mentor's attention, the most urgent first. */
public enum CaseNeed {
  /** A talk after a critical event is due, or the mentee has asked for help. */
  NEEDS_HELP,
  /** The agreement waits for the reader. */
  AGREEMENT,
  /** A rating waits for the reader's sign-off. */
  SIGN_OFF,
  /** No contact for one and a half times as long as it should be. */
  OVERDUE,
  /** A module of their plan is past its day. */
  MODULES,
  /** An action of the reader's is past its date. */
  ACTION
}
