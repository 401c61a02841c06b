package org.alongside.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What anybody is told about a credential. Names neither its holder nor what it is for, unless the
 * holder chose so.
 *
 * @param state null: there is none at this address
 * @param earnedOn null: there is none
 * @param validTo the last day; null: for good
 * @param withdrawnAt null unless it is withdrawn; the reason is nobody else's
 * @param name of the holder, or null
 * @param title what it is for, by language, or null
 */
public record Verified(
    CredentialState state,
    LocalDate earnedOn,
    LocalDate validTo,
    Instant withdrawnAt,
    String name,
    Map<String, String> title) {
  static final Verified NONE = new Verified(null, null, null, null, null, null);

  /** Whether there is one at this address. */
  public boolean isThere() {
    return state != null;
  }
}
