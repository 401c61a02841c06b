package org.alongside.assessment;

import java.time.Instant;

/**
 * Something about an attempt now counts: a quiz was passed, a scenario reached an ending, each
 * question of a practice was tried. Observed in the same transaction.
 *
 * @param attempt public id of the attempt, which is the evidence
 */
public record AttemptFinished(long personId, int cycle, long unitId, String attempt, Instant at) {}
