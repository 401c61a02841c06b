package org.alongside.learning;

import java.time.Instant;

/**
 * The state of a unit after a write.
 *
 * @param completedAt null when it is not completed
 * @param moduleCompletedAt null when the module is not completed
 */
public record UnitReceipt(
    String module, String unit, Instant completedAt, Instant moduleCompletedAt) {}
