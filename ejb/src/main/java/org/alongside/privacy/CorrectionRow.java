package org.alongside.privacy;

import java.time.Instant;

/**
 * A correction that somebody asked for.
 *
 * @param id public id
 * @param person public id of who asks; null where one's own are told
 * @param name what they are called; null where one's own are told
 * @param kind what it is about
 * @param words what is not right
 * @param state what became of it
 * @param askedAt when it was asked for
 * @param answer what was said to it, or null
 * @param decidedAt when, or null
 */
public record CorrectionRow(
    String id,
    String person,
    String name,
    CorrectionKind kind,
    String words,
    CorrectionState state,
    Instant askedAt,
    String answer,
    Instant decidedAt) {}
