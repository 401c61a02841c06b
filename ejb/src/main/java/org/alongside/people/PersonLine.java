package org.alongside.people;

import java.time.Instant;

/** A person and their account, as one query finds them. */
record PersonLine(
    Long id,
    String publicId,
    String given,
    String family,
    String preferred,
    StaffGroup staffGroup,
    String email,
    String passwordHash,
    Instant disabledAt,
    Instant lastSignedInAt) {

  AccountState state() {
    return state(email, passwordHash, disabledAt);
  }

  static AccountState state(String email, String passwordHash, Instant disabledAt) {
    if (email == null) {
      return AccountState.NONE;
    }
    if (disabledAt != null) {
      return AccountState.DISABLED;
    }
    return passwordHash == null ? AccountState.INVITED : AccountState.OPEN;
  }
}
