package org.alongside.tailoring;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An override that is in force.
 *
 * @param id public id
 * @param madeAs the role of whoever decided
 * @param endsOn first day on which the rules hold again
 */
public record OverrideRow(
    String id,
    String module,
    Requirement requirement,
    String reason,
    String madeAs,
    Instant madeAt,
    LocalDate endsOn) {}
