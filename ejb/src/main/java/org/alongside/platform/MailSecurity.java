package org.alongside.platform;

/** How the connection to the mail server is secured. */
public enum MailSecurity {
  /** Begins in the clear and must change over to TLS before anything is said. */
  STARTTLS,
  /** TLS from the first byte. */
  TLS,
  /** In the clear: for a mail server on the same machine or in the same closed network. */
  NONE
}
