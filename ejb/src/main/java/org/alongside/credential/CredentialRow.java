package org.alongside.credential;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A credential as its holder, or whoever looks after them, sees it.
 *
 * @param id public id, by which anybody may verify it
 * @param name what it is for, in the reader's language
 * @param cycle from 1
 * @param validTo the last day, or null: for good
 * @param nameShown whether whoever verifies it sees the holder's name
 * @param titleShown whether whoever verifies it sees what it is for
 * @param withdrawnAt null unless it is withdrawn
 * @param withdrawnWhy the reason, likewise
 * @param again whether it was given again after this one was withdrawn
 * @param verifyAddress the public page
 */
public record CredentialRow(
    String id,
    String code,
    AchievementTerms.Kind kind,
    String name,
    int cycle,
    CredentialState state,
    LocalDate earnedOn,
    LocalDate validTo,
    Instant issuedAt,
    boolean nameShown,
    boolean titleShown,
    Instant withdrawnAt,
    String withdrawnWhy,
    boolean again,
    String verifyAddress) {

  /** Whether a certificate can be taken away: not of what is withdrawn. */
  public boolean mayBePrinted() {
    return state != CredentialState.WITHDRAWN;
  }

  /** Whether it can be given again: nobody has done so yet. */
  public boolean mayBeGivenAgain() {
    return state == CredentialState.WITHDRAWN && !again;
  }
}
