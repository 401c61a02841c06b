package org.alongside.learning;

import java.time.Instant;

/**
 * A person has completed a module. Observed in the same transaction.
 *
 * @param completion public id of the completion
 */
public record ModuleCompleted(
    long personId, long moduleId, long versionId, int cycle, String completion, Instant at) {}
