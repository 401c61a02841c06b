package org.alongside.credential;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A credential, for features above that write it in a form of their own.
 *
 * @param achievement public id of its terms
 * @param holder the name to show
 * @param validTo the last day, or null: for good
 * @param verifyAddress the page at which anybody may verify it
 */
public record GivenCredential(
    long id,
    String achievement,
    AchievementTerms terms,
    String holder,
    Instant earnedAt,
    LocalDate validTo,
    boolean withdrawn,
    String verifyAddress) {}
