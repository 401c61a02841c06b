package org.alongside.account;

/** How far somebody is from signing in. */
public enum AccountState {
  /** No account has been opened. */
  NONE,
  /** Opened, no password yet. */
  INVITED,
  /** Can sign in. */
  OPEN,
  /** Has been closed by an administrator. */
  DISABLED,
  /** The person has left the service. */
  LEFT
}
