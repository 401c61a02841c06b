package org.alongside.account;

import java.time.Instant;

/**
 * What an administrator sees of an account.
 *
 * @param email what the person signs in with, or null
 * @param state how far from signing in
 * @param demonstration whether it is the demonstration's
 * @param lastSignedInAt when they last signed in, or null
 * @param linkGoodUntil how long an open link is good, or null: there is none
 */
public record AccountDetails(
    String email,
    AccountState state,
    boolean demonstration,
    Instant lastSignedInAt,
    Instant linkGoodUntil) {

  static AccountDetails of(Account account, Instant linkGoodUntil, boolean left) {
    return account == null
        ? new AccountDetails(null, left ? AccountState.LEFT : AccountState.NONE, false, null, null)
        : new AccountDetails(
            account.email(),
            PersonLine.state(account.email(), account.passwordHash(), account.disabledAt(), left),
            account.isDemonstration(),
            account.lastSignedInAt(),
            linkGoodUntil);
  }
}
