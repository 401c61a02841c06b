package org.alongside.notification;

import org.alongside.platform.MailSecurity;

/**
 * A mail server. Made by {@link MailServers} alone, which makes none while the demonstration is on:
 * so there is no way to a connection then.
 *
 * @param host its name
 * @param user whom to sign in as; empty: nobody
 * @param from the address mail comes from
 * @param fromName the name mail comes from
 * @param ownName the name by which this site greets it, and in Message-IDs
 */
record MailServer(
    String host,
    int port,
    MailSecurity security,
    String user,
    String password,
    String from,
    String fromName,
    String ownName) {
  @Override
  public String toString() {
    return host + ':' + port;
  }
}
