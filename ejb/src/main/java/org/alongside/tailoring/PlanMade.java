package org.alongside.tailoring;

/**
 * What somebody's plan asks for is another set of modules now, or they have a plan for the first
 * time. Told in the transaction that makes it so.
 */
public record PlanMade(long personId, PlanKind kind) {}
