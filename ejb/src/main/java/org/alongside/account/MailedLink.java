package org.alongside.account;

/** What a link that goes by mail lets its reader do. */
public enum MailedLink {
  /** Set a first password, within a week. */
  INVITATION,
  /** Set a new password, within half an hour. */
  PASSWORD_RESET,
  /** Take one's own data away, within thirty days. */
  EXPORT,
  /** Confirm, signed in, that an address is one's own, within a day. */
  ADDRESS
}
