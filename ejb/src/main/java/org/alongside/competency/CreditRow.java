package org.alongside.competency;

import java.time.Instant;

/**
 * An experience credit, as its reader may see it.
 *
 * @param publicId of the credit
 * @param name whose it is
 * @param selfLevel their own level; null while the reader is to assess first
 * @param level what the senior peer said; null: nothing yet, or not yet
 * @param by who has decided, or null
 * @param answer what they wrote, or null
 */
public record CreditRow(
    String publicId,
    String name,
    String competency,
    ExperienceKind kind,
    int months,
    String words,
    CreditState state,
    Integer selfLevel,
    Integer level,
    String by,
    String answer,
    Instant askedAt,
    Instant decidedAt) {}
