package org.alongside.assessment;

import java.time.Instant;

/**
 * Somebody who saw a practice has given their answer. Observed in the same transaction.
 *
 * @param judging public id, which is the evidence
 * @param met whether each line of the rubric is met
 */
public record JudgingGiven(
    long personId, int cycle, long unitId, String judging, boolean met, Instant at) {}
