package org.alongside.learning;

import java.time.Instant;

/**
 * Somebody did not pass the challenge of a module: they take the whole module, without penalty.
 * Observed in the same transaction. Source: rule R27 of the subject.
 */
public record ChallengeFailed(long personId, String moduleCode, Instant at) {}
