package org.alongside.assessment;

import java.time.Instant;

/** How a submitted attempt came out. */
public record SubmissionResult(
    String attempt, int scorePercent, boolean passed, Instant submittedAt) {}
