package org.alongside.privacy;

import java.time.Instant;

/**
 * An erasure that was asked for.
 *
 * @param id public id
 * @param state how far it has come
 * @param askedAt when it was asked for
 * @param dueAt from when on it is done; until then it can be taken back
 * @param endedAt when it was done or taken back, or null
 */
public record ErasureRow(
    String id, ErasureState state, Instant askedAt, Instant dueAt, Instant endedAt) {}
