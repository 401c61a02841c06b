package org.alongside.account;

import java.time.Instant;
import org.alongside.people.StaffGroup;

/** A person and their account, as one query finds them. */
record PersonLine(
    long id,
    String publicId,
    String given,
    String family,
    String preferred,
    StaffGroup staffGroup,
    String email,
    String passwordHash,
    Instant disabledAt,
    Instant lastSignedInAt) {

  /** From a row of the query, whose columns are in this order. */
  static PersonLine of(Object[] row) {
    return new PersonLine(
        (Long) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (StaffGroup) row[5],
        (String) row[6],
        (String) row[7],
        (Instant) row[8],
        (Instant) row[9]);
  }

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
