package org.alongside.account;

import java.time.Instant;
import java.util.Map;
import org.alongside.platform.MessageAsked;

/** Tells people that their password is another one, in case it was not they. */
final class PasswordChanges {
  private PasswordChanges() {}

  static MessageAsked told(long personId, Instant now) {
    return new MessageAsked(personId, "password-changed", now.toString(), Map.of(), "/profile");
  }
}
