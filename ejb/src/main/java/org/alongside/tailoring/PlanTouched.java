package org.alongside.tailoring;

/**
 * Somebody's plan was made, made anew or paused: what is asked of them or by when may be another.
 * Observed in the same transaction.
 */
public record PlanTouched(long personId) {}
