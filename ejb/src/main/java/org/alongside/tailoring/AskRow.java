package org.alongside.tailoring;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was asked about a module.
 *
 * @param id public id
 * @param question null where more time is asked
 * @param untilOn null where a review is asked
 * @param answer of whoever decided, or null
 */
public record AskRow(
    String id,
    String module,
    AskKind kind,
    String question,
    LocalDate untilOn,
    AskState state,
    String answer,
    Instant askedAt,
    Instant decidedAt) {}
