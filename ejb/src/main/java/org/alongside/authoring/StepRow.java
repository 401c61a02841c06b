package org.alongside.authoring;

import java.time.Instant;

/**
 * Something that happened to a draft as a whole.
 *
 * @param who name
 * @param comment or null
 */
public record StepRow(StepKind kind, String who, Instant at, String comment) {}
