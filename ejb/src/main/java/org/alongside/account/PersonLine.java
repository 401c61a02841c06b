package org.alongside.account;

import java.time.Instant;
import java.time.LocalDate;
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
    Instant lastSignedInAt,
    LocalDate leftOn) {

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
        (Instant) row[9],
        (LocalDate) row[10]);
  }

  AccountState state(LocalDate day) {
    return state(email, passwordHash, disabledAt, leftOn != null && !leftOn.isAfter(day));
  }

  static AccountState state(String email, String passwordHash, Instant disabledAt, boolean left) {
    if (left) {
      return AccountState.LEFT;
    }
    if (email == null) {
      return AccountState.NONE;
    }
    if (disabledAt != null) {
      return AccountState.DISABLED;
    }
    return passwordHash == null ? AccountState.INVITED : AccountState.OPEN;
  }
}
