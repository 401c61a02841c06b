package org.alongside.learning;

/**
 * What the learner sees of the challenge of a module.
 *
 * @param unit the quiz as the challenge asks it, with their attempt if it is begun
 * @param live whether the live part is still asked when it is passed
 * @param judged whether a judged part is
 */
public record ChallengePage(UnitPage unit, ChallengeState state, boolean live, boolean judged) {}
