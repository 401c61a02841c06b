package org.alongside.stories;

import java.time.Instant;
import java.util.List;

/**
 * With whom a story is or was shared, for its owner.
 *
 * @param publicId of the sharing
 * @param reader who, by name
 * @param endedAt when it was taken back; null: not
 * @param open whether they can open it now
 * @param opened when they opened it, the latest first; at most 20
 * @param times how often they opened it
 */
public record ShareRow(
    String publicId,
    String reader,
    Instant sharedAt,
    Instant endedAt,
    boolean open,
    List<Instant> opened,
    int times) {}
