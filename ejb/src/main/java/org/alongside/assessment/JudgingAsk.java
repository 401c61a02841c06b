package org.alongside.assessment;

/**
 * A judging that was asked for, for the feature above to decide who may give the answer.
 *
 * @param open whether the answer is still to be given
 */
public record JudgingAsk(String id, long personId, int cycle, long unitId, boolean open) {}
