package org.alongside.assessment;

/**
 * Whose practice, of which unit. Made by the learning feature after its own checks.
 *
 * @param cycle which time the person takes the module, from 1
 */
public record JudgingTicket(long personId, int cycle, long unitId) {}
