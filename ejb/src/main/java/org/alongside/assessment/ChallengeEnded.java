package org.alongside.assessment;

import java.time.Instant;

/**
 * The one attempt at a challenge was handed in. Observed in the same transaction.
 *
 * @param cycle which time the person takes the module, from 1
 * @param unitId of the quiz that it drew from
 * @param attempt public id of the attempt, which is the evidence
 */
public record ChallengeEnded(
    long personId, int cycle, long unitId, String attempt, boolean passed, Instant at) {}
